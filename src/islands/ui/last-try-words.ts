/** What came of the last attempt, as a sentence. What graders and the learner's own code say stays English. */
import { english, type Sentence } from '#languages/sentence.ts';
import type { lastTryWords as everyLanguage } from '#languages/last-try.ts';
import type { LastTry } from '#learning/last-try.ts';

type Words = (typeof everyLanguage)['en'];

export function lastTryWords(last: LastTry, words: Words): Sentence {
  switch (last.kind) {
    case 'diagnosed':
      return [english(last.message)];
    case 'errored':
      return last.reason === undefined ? [words.notCallable] : [english(last.reason)];
    case 'rejected':
      return last.firstCheck === undefined ? [words.notAcceptedYet] : words.failed(last.failed, last.firstCheck);
    default:
      return [words[last.kind]];
  }
}
