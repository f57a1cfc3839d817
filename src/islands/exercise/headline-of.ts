/** The one sentence that stands above all others, as `headline` of the graders words it in English, and what it speaks of. */
import { plainText } from '#graders/format.ts';
import { explains } from '#graders/help/explains.ts';
import type { CheckResult, Diagnosis, Help, LoadFailure, Region, Verdict } from '#graders/verdict.ts';
import { countsOf } from '#islands/exercise/check-note.ts';
import { regionFacts } from '#islands/exercise/region-facts.ts';
import type { verdict as english } from '#languages/en/verdict.ts';
import { say, sayAll, type Sentence, english as inEnglish } from '#languages/sentence.ts';

export type VerdictWords = typeof english;

/** What the sentence speaks of, where a note of the verdict says it. */
export type Topic =
  | { readonly of: 'diagnosis'; readonly diagnosis: Diagnosis }
  | { readonly of: 'help'; readonly help: Help }
  | { readonly of: 'region'; readonly region: Region };

/** The most telling note: see `explanation` of the graders for the order. */
export function topicOf({ status, help = [], diagnosis, region }: Verdict): Topic | undefined {
  const [first] = help;
  if (status === 'errored') return first && { of: 'help', help: first };
  if (status !== 'rejected') return undefined;
  if (diagnosis !== undefined) return { of: 'diagnosis', diagnosis };
  const told = help.find(explains) ?? first;
  if (told !== undefined) return { of: 'help', help: told };
  return region && { of: 'region', region };
}

export function headlineOf(verdict: Verdict, words: VerdictWords): Sentence {
  switch (verdict.status) {
    case 'accepted':
      return words.headline.accepted(verdict.checks.length);
    case 'unattempted':
      return words.headline.unattempted;
    case 'inconclusive':
      return words.headline.inconclusive;
    case 'errored':
      return noCall(verdict, words);
    case 'rejected':
      return explanation(verdict, words);
  }
}

function explanation(verdict: Verdict, words: VerdictWords): Sentence {
  const topic = topicOf(verdict);
  switch (topic?.of) {
    case 'diagnosis': {
      const { message, follows } = topic.diagnosis;
      const told = says(message);
      return follows === undefined
        ? sayAll(told, besides(verdict, words))
        : sayAll(words.headline.rivalNote(withoutStop(follows), plainText(message)), besides(verdict, words));
    }
    case 'help':
      return says(topic.help.message);
    case 'region':
      return words.region.told(regionFacts(topic.region));
    case undefined:
      return rejection(verdict.checks, words);
  }
}

/** What a misconception does not account for: the slip beside it, and refusals that are missing. */
export function besides({ help = [], checks }: Verdict, words: VerdictWords): Sentence {
  const slip = help.find(explains)?.message;
  const missed = checks.filter(({ kind, counterexample }) => kind === 'refusal' && counterexample?.expected.kind === 'words');
  const names = missed.map(({ name }) => plainText(name));
  return sayAll(slip === undefined ? [] : says(slip), names.length === 0 ? [] : words.headline.missedRefusals(names));
}

/** What graders say is English on every page. */
export const says = (message: string): Sentence => say`${inEnglish(plainText(message))}`;

export const withoutStop = (words: string): string => plainText(words).replace(/\.$/, '');

function noCall({ help = [], failure }: Verdict, words: VerdictWords): Sentence {
  const { noCall: told } = words.headline;
  const [first] = help;
  if (first === undefined) return failure === undefined ? told.unknown : told.because(problemOf(failure, words));
  const message = plainText(first.message);
  switch (first.kind) {
    case 'sql-error':
    case 'not-one-query':
      return told.noQuery(message);
    case 'missing-entry':
      return told.noEntry(message);
    case 'syntax':
      return told.syntax(message, first.line);
    default:
      return told.other(message);
  }
}

function problemOf({ outcome, error, reason }: LoadFailure, words: VerdictWords) {
  const said = error?.message ?? reason;
  return {
    ending: words.loadEndings[outcome],
    line: error?.line,
    reason: said === undefined ? undefined : withoutStop(said),
  };
}

function rejection(checks: readonly CheckResult[], { headline, outcomes, ...words }: VerdictWords): Sentence {
  const first = checks.find(({ passed }) => !passed);
  if (first === undefined) return headline.rejected;
  const name = plainText(first.name);
  if (first.failed === 0) return headline.fails(name);
  if (first.outcome !== 'returned' && first.outcome !== 'threw') return headline.failsWith(name, outcomes[first.outcome]);
  if (first.kind === 'cost') return headline.failsAtSizes(name);
  const counts = countsOf(first, words);
  return counts === '' ? headline.fails(name) : headline.failsOn(name, counts);
}
