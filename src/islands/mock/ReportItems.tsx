/** The items of an interview that is over, each with its score and its time. */
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { mockWords } from '#languages/mock.ts';
import type { Contents } from '#learning/mock/mock-report.ts';
import type { InterviewItem } from '#learning/mock/session.ts';
import { clockText } from './clock-text.ts';
import { ItemName } from './ItemName.tsx';
import { pageOfItem } from './mock-address.ts';

export interface ReportItemsProps {
  readonly items: readonly InterviewItem[];
  readonly contents: Contents;
}

export function ReportItems({ items, contents }: ReportItemsProps) {
  const { report: words, running } = useWords(mockWords);
  const language = useLanguage();
  return (
    <section aria-labelledby="mock-items">
      <h3 id="mock-items">{words.items}</h3>
      <table className="mock-table">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.time}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.kind} ${item.id}`}>
              <td>
                <ItemName item={item} contents={contents} href={pageOfItem(item, language)} />
              </td>
              {item.left === undefined ? (
                <td colSpan={2}>{running.states.notReached}</td>
              ) : (
                <>
                  <td>{item.left.score}</td>
                  <td>{clockText(item.left.seconds)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
