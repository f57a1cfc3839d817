/** Everything that was ever reviewed: how well it is remembered now, when it is due, how often it was reviewed. */
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';
import { dayText } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { reviewWords } from '#languages/review.ts';
import type { Remembered } from '#learning/review/review-queue.ts';
import { shareText } from '#islands/readiness/number-text.ts';

export function MemoryList({ known }: { readonly known: readonly Remembered[] }) {
  const words = useWords(reviewWords).memory;
  const all = known.length === 1 ? words.one : words.of(known.length);
  return (
    <section aria-labelledby="review-memory">
      <h2 id="review-memory">{words.title}</h2>
      <details>
        <summary>{all}</summary>
        <ScrollArea className="review-panel__memory" label={all}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.item}</th>
                <th scope="col">{words.recall}</th>
                <th scope="col">{words.due}</th>
                <th scope="col">{words.reviews}</th>
              </tr>
            </thead>
            <tbody>
              {known.map((one) => (
                <Row key={one.item.target} {...one} />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      </details>
      <p className="quiet">{words.model}</p>
    </section>
  );
}

function Row({ item, memory, recall, dueOn }: Remembered) {
  const locale = useReadersLocale();
  return (
    <tr>
      <th scope="row" lang="en">
        <a href={item.href}>{item.title}</a>
      </th>
      <td>{shareText(recall, locale)}</td>
      <td>
        <time dateTime={dueOn}>{dayText(dueOn, locale, { day: 'numeric', month: 'short', year: 'numeric' })}</time>
      </td>
      <td>{memory.reviews}</td>
    </tr>
  );
}
