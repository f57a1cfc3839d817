/** The learner's own working on an input: which function called which, with what, and what came back. */
import type { CSSProperties } from 'react';
import { plainText } from '#graders/format.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { reportWords } from '#languages/report.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';
import type { CallReport, TracedCall } from '#worker/protocol.ts';

export function YourCalls({ report, entry }: { readonly report: CallReport; readonly entry: string }) {
  const words = useWords(reportWords).calls;
  const { calls, more, console } = report;
  if (calls.length === 0) return null;
  return (
    <section className="your-calls" aria-label={words.title}>
      <h3>{words.title}</h3>
      {calls.length === 1 && more === 0 ? (
        <p className="quiet">
          <Said words={words.none(entry)} />
        </p>
      ) : (
        <CallTable calls={calls} />
      )}
      {more > 0 && <p className="quiet">{words.more(more)}</p>}
      {console.lines.length > 0 && (
        <ScrollArea className="console" label={words.printed}>
          <pre lang="en">{console.lines.map(plainText).join('\n')}</pre>
        </ScrollArea>
      )}
    </section>
  );
}

function CallTable({ calls }: { readonly calls: readonly TracedCall[] }) {
  const words = useWords(reportWords).calls;
  return (
    <ScrollArea className="call-table" label={words.list}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.call}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the calls of a report never move
            <tr key={index}>
              <td style={{ '--depth': call.depth } as CSSProperties}>
                {call.depth > 0 && <span className="said-only">{words.level(call.depth + 1)}</span>}
                <code>{plainText(`${call.name}(${call.args.join(', ')})`)}</code>
              </td>
              <Result call={call} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Result({ call: { result, threw } }: { readonly call: TracedCall }) {
  const words = useWords(reportWords).calls;
  if (result === undefined) return <td className="quiet">{words.unfinished}</td>;
  return (
    <td className={threw ? 'call-threw' : undefined}>
      {threw ? <Said words={words.threw(plainText(result))} /> : <code>{plainText(result)}</code>}
    </td>
  );
}
