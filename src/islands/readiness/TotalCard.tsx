/** The number, the three parts of 100 that it leaves, and what a low one means. */
import { useWords } from '#islands/state/use-words.ts';
import { readinessWords } from '#languages/readiness.ts';
import type { Readiness } from '#learning/readiness/readiness.ts';
import { pointsText, shareText, wholeText } from './number-text.ts';
import { PartBar } from './PartBar.tsx';

export interface TotalCardProps {
  readonly found: Readiness;
  readonly tried: number;
  readonly all: number;
  readonly locale: string;
}

export function TotalCard({ found: { total, coverage, ofTried }, tried, all, locale }: TotalCardProps) {
  const words = useWords(readinessWords);
  const faded = Math.max(0, 100 * coverage - total);
  const untried = Math.max(0, 100 - 100 * coverage);
  const share = shareText(coverage, locale);
  return (
    <section className="readiness__card" aria-labelledby="readiness-total">
      <h2 id="readiness-total">{words.total}</h2>
      <p className="readiness__number" role="status">
        <strong>{wholeText(total, locale)}</strong> {words.outOf}
      </p>
      <PartBar mastery={total} coverage={coverage} />
      <ul className="readiness__parts">
        <li className="readiness__part--held">{words.parts.held(pointsText(total, locale))}</li>
        <li className="readiness__part--faded">{words.parts.faded(pointsText(faded, locale))}</li>
        <li className="readiness__part--untried">{words.parts.untried(pointsText(untried, locale))}</li>
      </ul>
      {tried === 0 ? (
        <p>{words.untouched}</p>
      ) : (
        <>
          <p>
            {words.coverage(share, tried, all)} {words.ofTried(wholeText(ofTried, locale))}
          </p>
          <p>{untried > faded ? words.mostlyUntried(share) : words.mostlyFaded(share)}</p>
        </>
      )}
    </section>
  );
}
