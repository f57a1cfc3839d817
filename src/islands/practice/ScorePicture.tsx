/** How the score went from answer to answer: a line from 0 to 100. The table beside it has the numbers. */
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';

const [WIDTH, HEIGHT, LEFT, TOP] = [300, 100, 34, 8];

/** @param scores oldest first, at least two */
export function ScorePicture({ scores }: { readonly scores: readonly number[] }) {
  const words = useWords(practiceWords).earlier;
  const x = (place: number) => LEFT + 6 + (place / (scores.length - 1)) * (WIDTH - LEFT - 16);
  const y = (score: number) => TOP + (1 - score / 100) * (HEIGHT - 2 * TOP);
  return (
    <svg className="practice__picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.picture(scores.join(', '))}>
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <path className="practice__grid" d={`M${LEFT} ${y(tick)}H${WIDTH}`} />
          <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <path className="practice__line" d={scores.map((score, place) => `${place === 0 ? 'M' : 'L'}${x(place)} ${y(score)}`).join('')} />
      {scores.map((score, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: answers are only ever added at the end
        <circle key={place} cx={x(place)} cy={y(score)} r={4} />
      ))}
    </svg>
  );
}
