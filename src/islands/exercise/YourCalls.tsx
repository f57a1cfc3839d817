/** The learner's own working on an input: which function called which, with what, and what came back. */
import type { CSSProperties } from 'react';
import { plainText } from '#graders/format.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';
import type { CallReport, TracedCall } from '#worker/protocol.ts';

export function YourCalls({ report, entry }: { readonly report: CallReport; readonly entry: string }) {
  const { calls, more, console } = report;
  if (calls.length === 0) return null;
  return (
    <section className="your-calls" aria-label="Your calls">
      <h3>Your calls</h3>
      {calls.length === 1 && more === 0 ? (
        <p className="quiet">
          On this input <code>{entry}</code> calls no other function of your file. What you print with <code>console.log</code> is shown
          here.
        </p>
      ) : (
        <CallTable calls={calls} />
      )}
      {more > 0 && (
        <p className="quiet">
          and {more} further {more === 1 ? 'call' : 'calls'}
        </p>
      )}
      {console.lines.length > 0 && (
        <ScrollArea className="console" label="Printed on this input">
          <pre>{console.lines.map(plainText).join('\n')}</pre>
        </ScrollArea>
      )}
    </section>
  );
}

function CallTable({ calls }: { readonly calls: readonly TracedCall[] }) {
  return (
    <ScrollArea className="call-table" label="Calls in their order">
      <table>
        <thead>
          <tr>
            <th scope="col">call</th>
            <th scope="col">result</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the calls of a report never move
            <tr key={index}>
              <td style={{ '--depth': call.depth } as CSSProperties}>
                {call.depth > 0 && <span className="said-only">level {call.depth + 1}: </span>}
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
  if (result === undefined) return <td className="quiet">never came back</td>;
  return (
    <td className={threw ? 'call-threw' : undefined}>
      {threw && 'threw '}
      <code>{plainText(result)}</code>
    </td>
  );
}
