/** The interviews so far: their totals as a line, and all of them in a table. */
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { mockWords } from '#languages/mock.ts';
import { type Contents, type MockReport, mockReport } from '#learning/mock/mock-report.ts';
import { type Interview, isRunning } from '#learning/mock/session.ts';
import { addressOfReport } from './mock-address.ts';
import { TotalsPicture } from './TotalsPicture.tsx';

export interface MockHistoryProps {
  /** The latest first. */
  readonly interviews: readonly Interview[];
  readonly contents: Contents;
  readonly mockHref: string;
}

export function MockHistory({ interviews, contents, mockHref }: MockHistoryProps) {
  const { history: words } = useWords(mockWords);
  const reported = interviews.map((interview) => ({ interview, report: mockReport(interview, contents) }));
  const totals = reported
    .filter(({ interview, report }) => !isRunning(interview) && report.band !== undefined)
    .map(({ report }) => report.total);
  return (
    <section className="mock-history no-print" aria-labelledby="mock-history">
      <h2 id="mock-history">{words.title}</h2>
      {interviews.length === 0 && <p className="quiet">{words.none}</p>}
      {totals.length > 1 && <TotalsPicture totals={totals.toReversed()} />}
      {interviews.length > 0 && (
        <table className="mock-table">
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.total}</th>
              <th scope="col">{words.band}</th>
            </tr>
          </thead>
          <tbody>
            {reported.map(({ interview, report }) => (
              <Row key={interview.mockId} interview={interview} report={report} href={addressOfReport(mockHref, interview.mockId)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface RowProps {
  readonly interview: Interview;
  readonly report: MockReport;
  readonly href: string;
}

function Row({ interview, report: { band, total }, href }: RowProps) {
  const words = useWords(mockWords);
  const locale = useReadersLocale();
  const { startedAt, role, minutes } = interview;
  return (
    <tr>
      <td>
        <a href={href}>
          <time dateTime={startedAt}>{new Date(startedAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}</time>
        </a>
      </td>
      <td>
        {words.setUp.roles[role]}, {words.setUp.minutes(minutes)}
      </td>
      {isRunning(interview) && <td colSpan={2}>{words.history.unfinished}</td>}
      {!isRunning(interview) && band === undefined && <td colSpan={2}>{words.history.nothing}</td>}
      {!isRunning(interview) && band !== undefined && (
        <>
          <td>{Math.round(total)}</td>
          <td>{words.report.bands[band]}</td>
        </>
      )}
    </tr>
  );
}
