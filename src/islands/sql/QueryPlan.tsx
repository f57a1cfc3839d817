/** How SQLite means to run a query: its own lines, indented as they depend on each other, and what they say. */
import type { PlanStep } from '#worker/protocol.ts';
import { type PlanNode, planTree } from '#islands/sql/plan-tree.ts';
import { planWords } from '#islands/sql/plan-words.ts';

export function QueryPlan({ plan }: { readonly plan: readonly PlanStep[] }) {
  if (plan.length === 0) return <p className="quiet">SQLite gives no plan for this query.</p>;
  const words = planWords(plan);
  return (
    <div className="query-plan">
      <Steps nodes={planTree(plan)} />
      {words !== '' && <p className="quiet">{words}</p>}
    </div>
  );
}

function Steps({ nodes }: { readonly nodes: readonly PlanNode[] }) {
  return (
    <ul>
      {nodes.map(({ id, detail, children }) => (
        <li key={id}>
          <code>{detail}</code>
          {children.length > 0 && <Steps nodes={children} />}
        </li>
      ))}
    </ul>
  );
}
