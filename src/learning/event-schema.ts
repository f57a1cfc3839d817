/** The strict form of one progress event: what a stored record and a line of a backup must look like. */
import './zod-without-eval.ts';
import { z } from 'zod';
import { LAST_VARIANT } from '#graders/variant.ts';
import { verdictSchema } from '#graders/verdict-schema.ts';
import type { ProgressEvent } from './event.ts';

/** A ULID: 26 characters of Crockford's base 32; the first is at most 7, or the time would not fit 48 bits. */
const ulid = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'must be a ULID');
const instant = z.iso.datetime({ error: 'must be an ISO 8601 instant that ends in Z' });
const exerciseId = z.string().min(1).max(200);
const base = { id: ulid, at: instant };

const draft = z.strictObject({ ...base, type: z.literal('draft'), exerciseId, source: z.string(), kept: z.literal(true).exactOptional() });
const attempt = z.strictObject({ ...base, type: z.literal('attempt'), exerciseId, source: z.string(), verdict: verdictSchema });
const checkOff = z.strictObject({
  ...base,
  type: z.literal('check-off'),
  target: z
    .string()
    .max(400)
    .regex(/^(?:goal:[^/\s]+\/\S+|lesson:\S+|question:\S+)$/, 'must name a goal, a lesson or a question'),
  done: z.boolean(),
});
const reveal = z.strictObject({
  ...base,
  type: z.literal('reveal'),
  exerciseId,
  what: z.enum(['hint', 'solution']),
  rung: z.int().min(0).max(100),
});

const rating = z.enum(['again', 'hard', 'good', 'easy']);
const seconds = z
  .int()
  .min(0)
  .max(24 * 60 * 60);
const percent = z.int().min(0).max(100);
const place = z.int().min(0).max(99);
const variant = z.int().min(1).max(LAST_VARIANT).exactOptional();
const prose = z.string().max(20_000);

const answer = z.strictObject({
  ...base,
  type: z.literal('answer'),
  questionId: exerciseId,
  how: z.enum(['spoken', 'written']),
  text: prose.exactOptional(),
  seconds,
  confidence: percent,
  said: z.array(place).max(20),
  score: percent,
  rating,
  mockId: ulid.exactOptional(),
});
const review = z.strictObject({ ...base, type: z.literal('review'), exerciseId, rating, variant });
const plan = z.strictObject({
  ...base,
  type: z.literal('plan'),
  plan: z.strictObject({ date: z.iso.date(), minutes: z.int().min(5).max(480) }).nullable(),
});
const story = z.strictObject({
  ...base,
  type: z.literal('story'),
  storyId: ulid,
  story: z
    .strictObject({
      title: z.string().max(200),
      situation: prose,
      task: prose,
      action: prose,
      result: prose,
      questionIds: z.array(exerciseId).max(50),
    })
    .nullable(),
});
const mockStart = z.strictObject({
  ...base,
  type: z.literal('mock-start'),
  mockId: ulid,
  role: z.enum(['junior', 'senior', 'lead']),
  minutes: z.int().min(5).max(480),
  items: z
    .array(z.strictObject({ kind: z.enum(['question', 'exercise']), id: exerciseId, variant }))
    .min(1)
    .max(50),
});
const mockItem = z.strictObject({ ...base, type: z.literal('mock-item'), mockId: ulid, index: place, score: percent, seconds });
const mockEnd = z.strictObject({ ...base, type: z.literal('mock-end'), mockId: ulid });

export const progressEventSchema = z.discriminatedUnion('type', [
  draft,
  attempt,
  checkOff,
  reveal,
  answer,
  review,
  plan,
  story,
  mockStart,
  mockItem,
  mockEnd,
]);

export type EventReading =
  | { readonly status: 'event'; readonly event: ProgressEvent }
  /** `field` is the way to what is wrong, such as `verdict.seed`; empty when it is the event itself. */
  | { readonly status: 'refused'; readonly field: string };

/** Reads one unknown value as an event. Hands back the value itself, not zod's copy, so that nothing in it can change on the way. */
export function readEvent(value: unknown): EventReading {
  const parsed = progressEventSchema.safeParse(value);
  if (parsed.success) return { status: 'event', event: value as ProgressEvent };
  return { status: 'refused', field: parsed.error.issues[0]?.path.map(String).join('.') ?? '' };
}
