/** The strict form of one progress event: what a stored record and a line of a backup must look like. */
import './zod-without-eval.ts';
import { z } from 'zod';
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

export const progressEventSchema = z.discriminatedUnion('type', [draft, attempt, checkOff, reveal]);

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
