/** The lines of EXPLAIN QUERY PLAN as the tree that they are. */
import type { PlanStep } from '#worker/protocol.ts';

export interface PlanNode {
  readonly id: number;
  readonly detail: string;
  readonly children: readonly PlanNode[];
}

/** A line whose parent is not among the lines stands at the top. */
export function planTree(plan: readonly PlanStep[]): readonly PlanNode[] {
  const known = new Set(plan.map(({ id }) => id));
  const under = (parent: number | undefined): readonly PlanNode[] =>
    plan
      .filter((step) =>
        parent === undefined ? !known.has(step.parent) || step.parent === step.id : step.parent === parent && step.id !== parent,
      )
      .map(({ id, detail }) => ({ id, detail, children: under(id) }));
  return under(undefined);
}
