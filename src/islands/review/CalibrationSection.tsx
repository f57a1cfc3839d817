/** How sure the learner was before looking, beside how often it was so: in a sentence, a picture and a table. */
import { useMemo } from 'react';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { reviewWords } from '#languages/review.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { type Calibration, calibration, ENOUGH, forecastsOf, SURE_SHARE } from '#learning/review/calibration.ts';
import { CalibrationCurve } from './CalibrationCurve.tsx';
import { shareText } from '#islands/readiness/number-text.ts';

export function CalibrationSection({ entries }: { readonly entries: readonly LogEntry[] }) {
  const words = useWords(reviewWords).calibration;
  const known = useMemo(() => calibration(forecastsOf(entries)), [entries]);
  return (
    <section aria-labelledby="review-calibration">
      <h2 id="review-calibration">{words.title}</h2>
      <p className="quiet">{words.asked(SURE_SHARE)}</p>
      {known === undefined ? <p>{words.none}</p> : <Known known={known} />}
    </section>
  );
}

function Known({ known }: { readonly known: Calibration }) {
  const words = useWords(reviewWords).calibration;
  const locale = useReadersLocale();
  const number = (value: number) => value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const { brier, baseline, reliability, resolution, bins } = known;
  return (
    <>
      <p>{useLeaning(known)}</p>
      <div className="review-panel__calibration">
        <CalibrationCurve bins={bins} />
        <BinTable bins={bins} />
      </div>
      <p>{words.brier(number(brier), number(baseline))}</p>
      {known.leaning !== 'few' && <p className="quiet">{words.parts(number(reliability), number(resolution), number(baseline))}</p>}
    </>
  );
}

function useLeaning({ leaning, count, said, cameTrue, interval }: Calibration): string {
  const words = useWords(reviewWords).calibration;
  const locale = useReadersLocale();
  if (leaning === 'few') return words.few(count, ENOUGH);
  const [sure, hit, low, high] = [said, cameTrue, interval.low, interval.high].map((share) => shareText(share, locale)) as [
    string,
    string,
    string,
    string,
  ];
  return words[leaning === 'in-line' ? 'inLine' : leaning](sure, hit, low, high, count);
}

function BinTable({ bins }: Pick<Calibration, 'bins'>) {
  const words = useWords(reviewWords).calibration;
  const locale = useReadersLocale();
  const percent = (share: number) => shareText(share, locale);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.sure}</th>
          <th scope="col">{words.reached}</th>
          <th scope="col">{words.interval}</th>
          <th scope="col">{words.answers}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, to, count, cameTrue, low, high }) => (
          <tr key={from}>
            <th scope="row">{words.range(percent(from), percent(to))}</th>
            <td>{percent(cameTrue)}</td>
            <td>{words.range(percent(low), percent(high))}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
