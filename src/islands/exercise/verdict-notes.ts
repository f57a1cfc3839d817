/** A verdict in the order in which it is read: one headline, and below it what else was recognised. */
import { plainText } from '#graders/format.ts';
import type { Verdict } from '#graders/verdict.ts';
import { besides, headlineOf, says, type Topic, topicOf, type VerdictWords, withoutStop } from '#islands/exercise/headline-of.ts';
import { regionFacts } from '#islands/exercise/region-facts.ts';
import { splitSentence } from '#islands/exercise/split-sentence.ts';
import { sayAll, type Sentence } from '#languages/sentence.ts';

export interface VerdictNotes {
  readonly tone: 'good' | 'bad' | 'open' | 'follows';
  /** One sentence. */
  readonly first: Sentence;
  readonly rest: Sentence;
  /** Line of the file that the headline speaks of. */
  readonly line?: number;
  readonly further: readonly Note[];
}

export interface Note {
  readonly key: string;
  readonly message: Sentence;
  readonly line?: number;
}

const TONES = { accepted: 'good', rejected: 'bad', errored: 'bad', unattempted: 'open', inconclusive: 'open' } as const;

export function verdictNotes(verdict: Verdict, words: VerdictWords): VerdictNotes {
  const topic = topicOf(verdict);
  const further = notesOf(verdict, words).filter(({ key }) => key !== keyOf(topic));
  if (topic?.of === 'diagnosis' && topic.diagnosis.follows !== undefined) {
    const { message, follows } = topic.diagnosis;
    const rest = words.headline.rivalOf(withoutStop(follows), sayAll(says(message), besides(verdict, words)));
    return { tone: 'follows', first: words.headline.rival, rest, further };
  }
  const line = headlineLine(verdict);
  return { tone: TONES[verdict.status], ...splitSentence(headlineOf(verdict, words)), ...(line === undefined ? {} : { line }), further };
}

/** The line of the file that the headline speaks of. */
export function headlineLine(verdict: Verdict): number | undefined {
  const topic = topicOf(verdict);
  return (topic?.of === 'help' ? topic.help.line : undefined) ?? verdict.failure?.error?.line;
}

/** The program is right, by a convention that is not the one asked for. */
export function followsRival(verdict: Verdict): boolean {
  const topic = topicOf(verdict);
  return topic?.of === 'diagnosis' && topic.diagnosis.follows !== undefined;
}

const keyOf = (topic: Topic | undefined): string | undefined => (topic?.of === 'help' ? topic.help.kind : topic?.of);

function notesOf({ help = [], diagnosis, region }: Verdict, words: VerdictWords): readonly Note[] {
  const diagnosed = ({ message, follows }: NonNullable<Verdict['diagnosis']>) =>
    follows === undefined ? says(message) : words.headline.rivalNote(withoutStop(follows), plainText(message));
  return [
    ...(diagnosis === undefined ? [] : [{ key: 'diagnosis', message: diagnosed(diagnosis) }]),
    ...help.map(({ kind, message, line }) => ({ key: kind, message: says(message), ...(line === undefined ? {} : { line }) })),
    ...(region === undefined ? [] : [{ key: 'region', message: words.region.told(regionFacts(region)) }]),
  ];
}
