/** When two answers of a query count as equal: told to whoever wonders why theirs did not. */
import { orderWords } from '#islands/sql/order-words.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { queryWords } from '#languages/query.ts';
import { textOf } from '#languages/sentence.ts';

interface Props {
  readonly columns: readonly string[];
  readonly order: readonly string[] | undefined;
}

export function SqlComparisonPolicy({ columns, order }: Props) {
  const words = useWords(queryWords);
  const { policy } = words;
  const rules = [
    policy.columns(columns.join(', ')),
    order === undefined ? policy.anyOrder : policy.inOrder(orderWords(order, words)),
    ...policy.others,
  ];
  return (
    <details>
      <summary>{policy.title}</summary>
      <ul>
        {rules.map((rule) => (
          <li key={textOf(rule)}>
            <Said words={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}
