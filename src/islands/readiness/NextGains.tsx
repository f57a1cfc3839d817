/** What raises readiness most for each minute: three links, each with its reason. */
import { useWords } from '#islands/state/use-words.ts';
import { contentWords } from '#languages/content.ts';
import { dimensionsWords } from '#languages/dimensions.ts';
import { readinessWords } from '#languages/readiness.ts';
import type { Gain } from '#learning/readiness/readiness.ts';
import { pointsText, shareText } from './number-text.ts';
import type { ListedItem } from './ReadinessPanel.tsx';

export interface NextGainsProps {
  readonly gains: readonly Gain<ListedItem>[];
  readonly locale: string;
}

export function NextGains({ gains, locale }: NextGainsProps) {
  const words = useWords(readinessWords);
  const { minutes } = useWords(contentWords);
  if (gains.length === 0) {
    return (
      <section className="readiness__card" aria-labelledby="readiness-next">
        <h2 id="readiness-next">{words.next}</h2>
        <p>{words.nothingLeft}</p>
      </section>
    );
  }
  return (
    <section className="readiness__card" aria-labelledby="readiness-next">
      <h2 id="readiness-next">{words.next}</h2>
      <p className="quiet">{words.nextWhy}</p>
      <ol className="readiness__steps">
        {gains.map((gain) => (
          <li key={gain.item.target}>
            <a href={gain.item.href} lang="en">
              {gain.item.title}
            </a>
            <p className="quiet">
              {minutes(gain.item.minutes)} · {words.gain(pointsText(gain.points, locale))} · <Reason gain={gain} locale={locale} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reason({ gain: { item, evidence }, locale }: { readonly gain: Gain<ListedItem>; readonly locale: string }) {
  const { why, mostFor } = useWords(readinessWords);
  const dimensions = useWords(dimensionsWords);
  const [main] = item.dimensions;
  return (
    <>
      {reason()} {main !== undefined && mostFor(dimensions[main])}
    </>
  );

  /** Whichever of the two takes more away. */
  function reason(): string {
    if (evidence === undefined) return why.untried;
    if (evidence.quality <= evidence.recall) return why.weak(shareText(evidence.quality, locale));
    return why.fading(shareText(evidence.recall, locale));
  }
}
