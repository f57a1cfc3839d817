/** The steps of one rehearsal, as a reducer: each step knows what the ones before it found out, and there is no way to look first. */
import type { AnswerEvent, ReviewRating } from '#learning/event.ts';

export type How = AnswerEvent['how'];

interface Begun {
  readonly how: How;
  readonly text: string;
}
interface Answered extends Begun {
  readonly seconds: number;
}
interface Compared extends Answered {
  readonly confidence: number;
  readonly said: readonly number[];
  /** Undefined while the suggestion stands. */
  readonly rating: ReviewRating | undefined;
}

export type Rehearsal =
  | { readonly step: 'ready' }
  | (Begun & { readonly step: 'answering'; readonly startedAt: number })
  | (Answered & { readonly step: 'sure'; readonly confidence: number | undefined })
  | (Compared & { readonly step: 'comparing' })
  | { readonly step: 'saved'; readonly score: number; readonly seconds: number };

export type Act =
  /** Instants in milliseconds. */
  | { readonly do: 'begin'; readonly how: How; readonly at: number; readonly text?: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'finish'; readonly at: number }
  | { readonly do: 'promise'; readonly confidence: number }
  | { readonly do: 'reveal' }
  | { readonly do: 'tick'; readonly said: readonly number[] }
  | { readonly do: 'rate'; readonly rating: ReviewRating }
  | { readonly do: 'save'; readonly score: number }
  | { readonly do: 'reset' };

/** An event holds no more of an answer. */
const LONGEST_SECONDS = 24 * 60 * 60;

/** An act that does not fit the step changes nothing. */
export function rehearse(now: Rehearsal, act: Act): Rehearsal {
  if (act.do === 'reset') return { step: 'ready' };
  switch (now.step) {
    case 'ready':
    case 'saved':
      return act.do === 'begin' ? { step: 'answering', how: act.how, text: act.text ?? '', startedAt: act.at } : now;
    case 'answering': {
      if (act.do === 'type') return { ...now, text: act.text };
      if (act.do !== 'finish') return now;
      const { how, text, startedAt } = now;
      const seconds = Math.min(LONGEST_SECONDS, Math.max(0, Math.round((act.at - startedAt) / 1000)));
      return { step: 'sure', how, text, seconds, confidence: undefined };
    }
    case 'sure': {
      if (act.do === 'promise') return { ...now, confidence: act.confidence };
      const { confidence } = now;
      return act.do === 'reveal' && confidence !== undefined ? { ...now, step: 'comparing', confidence, said: [], rating: undefined } : now;
    }
    case 'comparing':
      if (act.do === 'tick') return { ...now, said: act.said };
      if (act.do === 'rate') return { ...now, rating: act.rating };
      return act.do === 'save' ? { step: 'saved', score: act.score, seconds: now.seconds } : now;
  }
}
