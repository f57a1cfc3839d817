/** The region of a verdict in two bars: the inputs where the program is right throughout, and the others. */
import type { Region } from '#graders/verdict.ts';
import { useWords } from '#islands/state/use-words.ts';
import { verdictWords } from '#languages/verdict.ts';

export function RegionBars({ region: { inside, outside, failedOutside } }: { readonly region: Region }) {
  const words = useWords(verdictWords).region;
  const longest = Math.max(inside, outside);
  return (
    <div className="region-bars" aria-hidden="true">
      <Bar label={words.there} right={inside} wrong={0} longest={longest} />
      <Bar label={words.elsewhere} right={outside - failedOutside} wrong={failedOutside} longest={longest} />
    </div>
  );
}

interface BarProps {
  readonly label: string;
  readonly right: number;
  readonly wrong: number;
  readonly longest: number;
}

function Bar({ label, right, wrong, longest }: BarProps) {
  const words = useWords(verdictWords).region;
  const share = (count: number) => `${(100 * count) / longest}%`;
  return (
    <>
      <span className="region-label">{label}</span>
      <span className="region-bar">
        {right > 0 && <span className="region-right" style={{ inlineSize: share(right) }} />}
        {wrong > 0 && <span className="region-wrong" style={{ inlineSize: share(wrong) }} />}
      </span>
      <span className="region-count">
        {[...(right > 0 ? [words.right(right)] : []), ...(wrong > 0 ? [words.wrong(wrong)] : [])].join(', ')}
      </span>
    </>
  );
}
