/** The totals of the interviews in their order, as points on a line; the table below has the numbers. */
import { useWords } from '#islands/state/use-words.ts';
import { mockWords } from '#languages/mock.ts';

const [WIDTH, HEIGHT, EDGE] = [320, 120, 12];
/** Room for the numbers of the scale. */
const LEFT = 28;

/** @param totals the earliest first; two or more */
export function TotalsPicture({ totals }: { readonly totals: readonly number[] }) {
  const { history: words } = useWords(mockWords);
  const step = (WIDTH - LEFT - EDGE) / (totals.length - 1);
  const y = (total: number): number => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * total) / 100;
  const points = totals.map((total, index) => ({ x: LEFT + index * step, y: y(total), total: Math.round(total) }));
  const [first, last] = [points[0]?.total ?? 0, points.at(-1)?.total ?? 0].map((total) => words.points(total)) as [string, string];
  return (
    <svg className="mock-totals" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.picture(totals.length, first, last)}>
      {[0, 50, 100].map((total) => (
        <g key={total}>
          <line x1={LEFT} x2={WIDTH - EDGE} y1={y(total)} y2={y(total)} />
          <text x={LEFT - 6} y={y(total) + 3}>
            {total}
          </text>
        </g>
      ))}
      <polyline points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
      {points.map((point) => (
        <circle key={point.x} cx={point.x} cy={point.y} r="4" />
      ))}
    </svg>
  );
}
