/** What a listener may miss in a story, or find too much: hints, each of which the teller may well leave aside. Never a grade. */
import type { Story } from '../event.ts';
import { STORY_PARTS, type StoryPart } from './story-parts.ts';

export type StoryHint =
  | { readonly kind: 'empty'; readonly parts: readonly StoryPart[] }
  | { readonly kind: 'action-not-longest'; readonly longest: StoryPart }
  | { readonly kind: 'no-number' }
  | { readonly kind: 'we'; readonly we: number; readonly mine: number }
  | { readonly kind: 'short' | 'long'; readonly seconds: number };

/** A calm pace of speaking. */
export const WORDS_A_MINUTE = 140;
/** How long an answer about oneself shall take. */
export const SHORTEST_SECONDS = 60;
export const LONGEST_SECONDS = 90;
/** "We" this many times more often than "I" leaves the listener asking what the teller did. */
const OFTEN = 2;
/** Fewer than these are no habit. */
const FEW = 3;

/** In the order in which a teller would see to them; none for a story in which nothing is written. */
export function storyHints(story: Story): readonly StoryHint[] {
  const empty = STORY_PARTS.filter((part) => wordsIn(story[part]).length === 0);
  if (empty.length === STORY_PARTS.length) return [];
  return [
    ...(empty.length > 0 ? [{ kind: 'empty', parts: empty } as const] : []),
    ...actionHint(story),
    ...(!empty.includes('result') && !hasNumber(story.result) ? [{ kind: 'no-number' } as const] : []),
    ...weHint(story),
    // A story that lacks a part is short for that reason.
    ...lengthHint(secondsOf(story), empty.length === 0),
  ];
}

/** How long it takes to say, in whole seconds. */
export const secondsOf = (story: Story): number => Math.round((allWords(story).length * 60) / WORDS_A_MINUTE);

export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];

const allWords = (story: Story): readonly string[] => STORY_PARTS.flatMap((part) => wordsIn(story[part]));

function actionHint(story: Story): readonly StoryHint[] {
  const lengthOf = (part: StoryPart) => wordsIn(story[part]).length;
  if (lengthOf('action') === 0) return [];
  const longest = STORY_PARTS.reduce((most, part) => (lengthOf(part) > lengthOf(most) ? part : most), 'action');
  return longest === 'action' ? [] : [{ kind: 'action-not-longest', longest }];
}

/** English and German: people tell their stories in the language of the interview. "One" and "ein" are more often articles than numbers. */
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|half|halved|third|quarter|twice|doubled|tripled|zero|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend|hundert|tausend|million|millionen|halb|hälfte|halbiert|drittel|viertel|doppelt|verdoppelt|verdreifacht|null)$/;

const hasNumber = (text: string): boolean => /\p{N}/u.test(text) || wordsIn(text.toLowerCase()).some((word) => NUMBER_WORD.test(word));

const WE = /^(?:we|our|ours|us|wir|uns|unser|unsere|unserem|unseren|unserer|unseres)(?:['’](?:re|ve|d|ll))?$/;
const MINE = /^(?:i|my|mine|me|myself|ich|mir|mich|mein|meine|meinem|meinen|meiner|meines)(?:['’](?:m|ve|d|ll))?$/;

function weHint(story: Story): readonly StoryHint[] {
  // In capitals it is the country.
  const words = allWords(story).filter((word) => word !== 'US');
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word.toLowerCase())).length;
  const [we, mine] = [count(WE), count(MINE)];
  return we >= FEW && we >= mine * OFTEN ? [{ kind: 'we', we, mine }] : [];
}

function lengthHint(seconds: number, isWhole: boolean): readonly StoryHint[] {
  if (seconds > LONGEST_SECONDS) return [{ kind: 'long', seconds }];
  return isWhole && seconds < SHORTEST_SECONDS ? [{ kind: 'short', seconds }] : [];
}
