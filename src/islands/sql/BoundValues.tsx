/** The values that stand in for a statement's parameters; nothing where there are none. */
import type { SqlParameters } from '#graders/sql/sql-plan.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { variantWords } from '#languages/variant.ts';

export function BoundValues({ values }: { readonly values: SqlParameters }) {
  const words = useWords(variantWords);
  const pairs = Object.entries(values).map(([name, value]) => `:${name} = ${value}`);
  if (pairs.length === 0) return null;
  return (
    <p className="quiet">
      <Said words={words.parameters(pairs.join(', '))} />
    </p>
  );
}
