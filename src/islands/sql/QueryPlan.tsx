/** How SQLite means to run a query: its own lines, indented as they depend on each other, and what they say. */
import { useWords } from '#islands/state/use-words.ts';
import { queryWords } from '#languages/query.ts';
import type { PlanStep } from '#worker/protocol.ts';
import { type PlanNode, planTree } from '#islands/sql/plan-tree.ts';
import { planWords } from '#islands/sql/plan-words.ts';

export function QueryPlan({ plan }: { readonly plan: readonly PlanStep[] }) {
  const { plan: words } = useWords(queryWords);
  if (plan.length === 0) return <p className="quiet">{words.none}</p>;
  const meaning = planWords(plan, words);
  return (
    <div className="query-plan">
      <Steps nodes={planTree(plan)} />
      {meaning !== '' && <p className="quiet">{meaning}</p>}
    </div>
  );
}

function Steps({ nodes }: { readonly nodes: readonly PlanNode[] }) {
  return (
    <ul>
      {nodes.map(({ id, detail, children }) => (
        <li key={id}>
          <code lang="en">{detail}</code>
          {children.length > 0 && <Steps nodes={children} />}
        </li>
      ))}
    </ul>
  );
}
