/** How many reviews fall due on each of the next days: bars, and the same as a table. */
import { useState } from 'react';
import { dayText } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { reviewWords } from '#languages/review.ts';
import { type DayOfReviews, forecast } from '#learning/review/review-queue.ts';
import type { Reviews } from './use-reviews.ts';

const SPANS = [14, 30] as const;
type Span = (typeof SPANS)[number];

export function ForecastSection({ known, moment }: Pick<Reviews, 'known' | 'moment'>) {
  const words = useWords(reviewWords).forecast;
  const [span, setSpan] = useState<Span>(14);
  const days = forecast(known, moment, span);
  const isQuiet = days.every(({ count }) => count === 0);
  return (
    <section aria-labelledby="review-forecast">
      <div className="review-panel__head">
        <h2 id="review-forecast">{words.title}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around two small buttons */}
        <div role="group" aria-label={words.span}>
          {SPANS.map((one) => (
            <button key={one} type="button" aria-pressed={one === span} onClick={() => setSpan(one)}>
              {words.spans[one]}
            </button>
          ))}
        </div>
      </div>
      {isQuiet ? <p>{words.quiet(span)}</p> : <Bars days={days} />}
      <DayTable days={days} />
    </section>
  );
}

const WIDTH = 600;
const BASE = 96;
const HEIGHT = 76;

function Bars({ days }: { readonly days: readonly DayOfReviews[] }) {
  const words = useWords(reviewWords).forecast;
  const locale = useReadersLocale();
  const most = Math.max(...days.map(({ count }) => count));
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const step = WIDTH / days.length;
  const label = (day: string) => dayText(day, locale, { day: 'numeric', month: 'short' });
  const last = days.at(-1)?.day ?? '';
  return (
    <svg className="forecast-bars" viewBox={`0 0 ${WIDTH} 118`} role="img" aria-label={words.described(total, days.length, most)}>
      <path className="forecast-bars__base" d={`M0 ${BASE}H${WIDTH}`} />
      {days.map(({ day, count }, index) => {
        const height = (count / most) * HEIGHT;
        return (
          <g key={day}>
            <rect x={index * step + step * 0.15} y={BASE - height} width={step * 0.7} height={height} />
            {count > 0 && (
              <text x={(index + 0.5) * step} y={BASE - height - 4} textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        );
      })}
      <text x={0} y={114}>
        {words.today}
      </text>
      <text x={WIDTH} y={114} textAnchor="end">
        {label(last)}
      </text>
    </svg>
  );
}

function DayTable({ days }: { readonly days: readonly DayOfReviews[] }) {
  const words = useWords(reviewWords).forecast;
  const locale = useReadersLocale();
  const [today] = days;
  return (
    <details>
      <summary>{words.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.reviews}</th>
            <th scope="col">{words.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, count, minutes }) => (
            <tr key={day}>
              <th scope="row">
                {day === today?.day ? words.today : dayText(day, locale, { weekday: 'short', day: 'numeric', month: 'short' })}
              </th>
              <td>{count}</td>
              <td>{minutes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
