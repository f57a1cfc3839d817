/** The picture of calibration: how often it came true by how sure one was, each with its interval, beside the line of perfect calibration. */
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { reviewWords } from '#languages/review.ts';
import type { Calibration } from '#learning/review/calibration.ts';
import { shareText } from '#islands/readiness/number-text.ts';

const SIDE = 240;
const LEFT = 44;
const TOP = 10;
const x = (share: number): number => LEFT + share * SIDE;
const y = (share: number): number => TOP + (1 - share) * SIDE;
const TICKS = [0, 0.5, 1];

export function CalibrationCurve({ bins }: Pick<Calibration, 'bins'>) {
  const words = useWords(reviewWords).calibration;
  const locale = useReadersLocale();
  return (
    <svg className="calibration-curve" viewBox="0 0 300 306" role="img" aria-label={words.described(bins.length)}>
      <path className="calibration-curve__frame" d={`M${x(0)} ${y(1)}V${y(0)}H${x(1)}`} />
      <path className="calibration-curve__perfect" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {TICKS.map((tick) => (
        <g key={tick}>
          <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {shareText(tick, locale)}
          </text>
          <text x={x(tick)} y={y(0) + 18} textAnchor={tick === 1 ? 'end' : 'middle'}>
            {shareText(tick, locale)}
          </text>
        </g>
      ))}
      <text x={x(0.5)} y={y(0) + 40} textAnchor="middle">
        {words.sure}
      </text>
      <text x={x(0.03)} y={y(1) + 12}>
        {words.reached}
      </text>
      <path
        className="calibration-curve__line"
        d={bins.map(({ said, cameTrue }, index) => `${index === 0 ? 'M' : 'L'}${x(said)} ${y(cameTrue)}`).join('')}
      />
      {bins.map(({ from, said, cameTrue, low, high }) => (
        <g key={from}>
          <path
            className="calibration-curve__interval"
            d={`M${x(said)} ${y(low)}V${y(high)}M${x(said) - 4} ${y(low)}h8M${x(said) - 4} ${y(high)}h8`}
          />
          <circle cx={x(said)} cy={y(cameTrue)} r={5} />
        </g>
      ))}
    </svg>
  );
}
