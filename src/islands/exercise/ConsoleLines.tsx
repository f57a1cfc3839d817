/** What the learner's program printed, as text, with the count of what was not kept. */
import { plainText } from '#graders/format.ts';
import type { ConsoleOutput } from '#graders/outcome.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';

export function ConsoleLines({ output }: { readonly output: ConsoleOutput }) {
  if (output.lines.length === 0 && output.dropped === 0) return null;
  return (
    <section aria-label="Console">
      <h3>Printed</h3>
      <ScrollArea className="console" label="Printed lines">
        <pre>{output.lines.map(plainText).join('\n')}</pre>
      </ScrollArea>
      {output.dropped > 0 && (
        <p className="quiet">
          {output.dropped} more {output.dropped === 1 ? 'line was' : 'lines were'} not kept.
        </p>
      )}
    </section>
  );
}
