/** What the learner's program printed, as text, with the count of what was not kept. */
import { plainText } from '#graders/format.ts';
import type { ConsoleOutput } from '#graders/outcome.ts';
import { useWords } from '#islands/state/use-words.ts';
import { reportWords } from '#languages/report.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';

export function ConsoleLines({ output }: { readonly output: ConsoleOutput }) {
  const words = useWords(reportWords).console;
  if (output.lines.length === 0 && output.dropped === 0) return null;
  return (
    <section aria-label={words.part}>
      <h3>{words.title}</h3>
      <ScrollArea className="console" label={words.lines}>
        <pre lang="en">{output.lines.map(plainText).join('\n')}</pre>
      </ScrollArea>
      {output.dropped > 0 && <p className="quiet">{words.dropped(output.dropped)}</p>}
    </section>
  );
}
