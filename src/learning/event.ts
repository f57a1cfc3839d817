/** The events that progress is made of: an append-only log, merged by union of ids. */
import type { Verdict } from '#graders/verdict.ts';

interface EventBase {
  /** ULID: unique, and in the order of its making. */
  readonly id: string;
  /** ISO 8601 instant with offset Z. */
  readonly at: string;
}

/** The text in the editor, as typed. */
export interface DraftEvent extends EventBase {
  readonly type: 'draft';
  readonly exerciseId: string;
  readonly source: string;
  /** Set where another text took its place (Reset, Restore): it stays in the history, whatever is typed later. */
  readonly kept?: true;
}

/** One press of Check that came to a verdict. */
export interface AttemptEvent extends EventBase {
  readonly type: 'attempt';
  readonly exerciseId: string;
  readonly source: string;
  readonly verdict: Verdict;
}

/** A goal of the roadmap or a lesson ticked or unticked. */
export interface CheckOffEvent extends EventBase {
  readonly type: 'check-off';
  /** `goal:<phase id>/<goal id>`, `lesson:<id>` or `question:<id>`. */
  readonly target: string;
  readonly done: boolean;
}

/** A rung of the hint ladder, or the solution, was opened. */
export interface RevealEvent extends EventBase {
  readonly type: 'reveal';
  readonly exerciseId: string;
  readonly what: 'hint' | 'solution';
  /** Hints open so far, 1-based; 0 for the solution. */
  readonly rung: number;
}

/** How well something was remembered, by the learner's own word. */
export type ReviewRating = 'again' | 'hard' | 'good' | 'easy';

/** A question answered, compared with its key points, and rated: an attempt and a review in one. */
export interface AnswerEvent extends EventBase {
  readonly type: 'answer';
  /** As in the content: `intermediate/how-ndcg-works`. */
  readonly questionId: string;
  readonly how: 'spoken' | 'written';
  /** What was written; nothing of what was spoken. */
  readonly text?: string;
  /** Whole seconds from beginning to answer to the end of it. */
  readonly seconds: number;
  /** Said before looking: the chance, in whole per cent, to have said what `SURE_SHARE` asks for. */
  readonly confidence: number;
  /** Places, from 0, of the key points that were said. */
  readonly said: readonly number[];
  /** Sum of their weights, 0 to 100, as the weights were at that moment. */
  readonly score: number;
  readonly rating: ReviewRating;
  /** The mock interview in which it was asked. */
  readonly mockId?: string;
}

/** An exercise that came back for review was solved again, or was not. */
export interface ReviewEvent extends EventBase {
  readonly type: 'review';
  readonly exerciseId: string;
  readonly rating: ReviewRating;
  readonly variant?: number;
}

/** The date to prepare for, or that there is none. */
export interface PlanEvent extends EventBase {
  readonly type: 'plan';
  readonly plan: InterviewDate | null;
}

export interface InterviewDate {
  /** Day of the interview in the learner's calendar: `2026-12-04`. */
  readonly date: string;
  /** Minutes a day, 5 to 480. */
  readonly minutes: number;
}

/** A story of the learner's own, as it stands after a change; `null` when it was taken away. */
export interface StoryEvent extends EventBase {
  readonly type: 'story';
  /** ULID of the story. */
  readonly storyId: string;
  readonly story: Story | null;
}

export interface Story {
  readonly title: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  /** The behavioural questions that it answers. */
  readonly questionIds: readonly string[];
}

export type RoleLevel = 'junior' | 'senior' | 'lead';

export interface MockItem {
  readonly kind: 'question' | 'exercise';
  readonly id: string;
  /** Of an exercise, so that it comes with new data. */
  readonly variant?: number;
}

export interface MockStartEvent extends EventBase {
  readonly type: 'mock-start';
  readonly mockId: string;
  readonly role: RoleLevel;
  readonly minutes: number;
  readonly items: readonly MockItem[];
}

/** An item of a mock interview is left, answered or not. */
export interface MockItemEvent extends EventBase {
  readonly type: 'mock-item';
  readonly mockId: string;
  /** Place in the list of items, from 0. */
  readonly index: number;
  /** 0 to 100; 0 for an item that was passed over. */
  readonly score: number;
  readonly seconds: number;
}

export interface MockEndEvent extends EventBase {
  readonly type: 'mock-end';
  readonly mockId: string;
}

export type MockEvent = MockStartEvent | MockItemEvent | MockEndEvent;

export type ProgressEvent =
  | DraftEvent
  | AttemptEvent
  | CheckOffEvent
  | RevealEvent
  | AnswerEvent
  | ReviewEvent
  | PlanEvent
  | StoryEvent
  | MockEvent;

/** Whether an event belongs to the work on one exercise, which the reduction of progress looks at. */
export type ExerciseEvent = DraftEvent | AttemptEvent | RevealEvent;
