/** What the learner will remember on the date, with the plan and without; how long there is; and the days that were missed. */
import { shareText } from '#islands/readiness/number-text.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { planWords } from '#languages/plan.ts';
import type { PlannedDays } from '#learning/plan/plan-to-date.ts';
import type { PlanOfToday } from './use-date-plan.ts';

export interface ForeseenProps {
  readonly known: PlanOfToday;
  readonly plan: PlannedDays;
  readonly count: number;
}

export function Foreseen({ known: { kept, missed }, plan: { days, recall }, count }: ForeseenProps) {
  const words = useWords(planWords).facts;
  return (
    <>
      <p>{words.left(days.length, kept.minutes)}</p>
      {missed.length > 0 && <p className="plan-panel__missed">{words.missed(missed.length)}</p>}
      <h3>{words.foreseen}</h3>
      <table className="plan-panel__recall">
        <tbody>
          <Share name={words.following} share={recall.following} strong />
          <Share name={words.without} share={recall.without} />
        </tbody>
      </table>
      <p className="quiet">{words.how(count)}</p>
    </>
  );
}

function Share({ name, share, strong = false }: { readonly name: string; readonly share: number; readonly strong?: boolean }) {
  const percent = shareText(share, useReadersLocale());
  return (
    <tr className={strong ? 'plan-panel__strong' : undefined}>
      <th scope="row">{name}</th>
      <td>{percent}</td>
      <td>
        <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="plan-panel__bar">
          <rect width="100" height="8" />
          <rect width={100 * share} height="8" />
        </svg>
      </td>
    </tr>
  );
}
