/** A verdict in the order in which it is read: one headline, and below it what else was recognised. */
import { describeDiagnosis, headline, plainText } from '#graders/format.ts';
import type { Verdict } from '#graders/verdict.ts';
import { splitMessage } from '#islands/exercise/split-message.ts';

export interface VerdictNotes {
  readonly tone: 'good' | 'bad' | 'open' | 'follows';
  /** One sentence. */
  readonly first: string;
  readonly rest: string;
  /** Line of the file that the headline speaks of. */
  readonly line?: number;
  readonly further: readonly Note[];
}

export interface Note {
  readonly key: string;
  readonly message: string;
  readonly line?: number;
}

const TONES = { accepted: 'good', rejected: 'bad', errored: 'bad', unattempted: 'open', inconclusive: 'open' } as const;

export function verdictNotes(verdict: Verdict): VerdictNotes {
  const said = headline(verdict);
  const notes = notesOf(verdict);
  // An error of loading is told by its help in words of the headline's own.
  const own = notes.find(({ message }) => said.startsWith(message)) ?? (verdict.status === 'errored' ? notes[0] : undefined);
  const line = own?.line ?? verdict.failure?.error?.line;
  const further = notes.filter((note) => note !== own);
  const follows = verdict.diagnosis?.follows;
  if (follows !== undefined && own?.key === 'diagnosis') {
    const rest = said.slice(said.indexOf(plainText(verdict.diagnosis?.message ?? '')));
    return { tone: 'follows', first: 'Right by another convention.', rest: `You follow ${withStop(plainText(follows))} ${rest}`, further };
  }
  return { tone: TONES[verdict.status], ...splitMessage(said), ...(line === undefined ? {} : { line }), further };
}

function notesOf({ help = [], diagnosis, region }: Verdict): readonly Note[] {
  return [
    ...(diagnosis === undefined ? [] : [{ key: 'diagnosis', message: plainText(describeDiagnosis(diagnosis)) }]),
    ...help.map(({ kind, message, line }) => ({ key: kind, message: plainText(message), ...(line === undefined ? {} : { line }) })),
    ...(region === undefined ? [] : [{ key: 'region', message: plainText(region.message) }]),
  ];
}

const withStop = (words: string): string => (words.endsWith('.') ? words : `${words}.`);
