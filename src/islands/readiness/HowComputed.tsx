/** The rule in words, and the learner's own numbers put into it. */
import { useWords } from '#islands/state/use-words.ts';
import { dimensionsWords } from '#languages/dimensions.ts';
import { readinessWords } from '#languages/readiness.ts';
import { EXERCISE_QUALITY, type Evidence } from '#learning/readiness/evidence.ts';
import type { Readiness } from '#learning/readiness/readiness.ts';
import { pointsText, shareText } from './number-text.ts';
import type { ListedItem } from './ReadinessPanel.tsx';

export interface HowComputedProps {
  readonly found: Readiness;
  readonly items: readonly ListedItem[];
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly locale: string;
}

export function HowComputed({ found: { total, dimensions: parts }, items, evidence, locale }: HowComputedProps) {
  const { how } = useWords(readinessWords);
  const dimensions = useWords(dimensionsWords);
  const best = bestOf(items, evidence);
  return (
    <section aria-labelledby="readiness-how" className="readiness__how">
      <h2 id="readiness-how">{how.title}</h2>
      <ol>
        <li>{how.item}</li>
        <li>{how.exercise(shareText(EXERCISE_QUALITY.hard, locale), shareText(EXERCISE_QUALITY.again, locale))}</li>
        <li>{how.recall}</li>
        <li>{how.mean}</li>
        <li>{how.sum}</li>
      </ol>
      <h3>{how.yours}</h3>
      <ul className="readiness__worked">
        {best !== undefined && (
          <li>
            <span lang="en" className="readiness__example">
              {best.item.title}
            </span>
            {how.example(
              ...([best.quality, best.recall, best.mastery].map((share) => shareText(share, locale, 1)) as [string, string, string]),
            )}
          </li>
        )}
        {parts.map(({ dimension, weight, mastery, points }) => (
          <li key={dimension}>
            {how.line(dimensions[dimension], String(weight), shareText(mastery / 100, locale, 1), pointsText(points, locale))}
          </li>
        ))}
      </ul>
      <p>{how.together(pointsText(total, locale))}</p>
      <p className="quiet">{how.limits}</p>
    </section>
  );
}

/** The item with the most mastery shows the rule; without any there is none to show. */
function bestOf(items: readonly ListedItem[], evidence: ReadonlyMap<string, Evidence>) {
  return items
    .flatMap((item) => {
      const known = evidence.get(item.target);
      return known === undefined ? [] : [{ item, ...known }];
    })
    .toSorted((a, b) => b.mastery - a.mastery)[0];
}
