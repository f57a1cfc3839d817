import { describe, expect, test } from 'vitest';
import type { Verdict } from '#graders/verdict.ts';
import type { AttemptEvent } from './event.ts';
import { exerciseChange } from './exercise-change.ts';

const attempt = (at: string, contentHash: string, status: Verdict['status'], source = at): AttemptEvent => ({
  id: at,
  at,
  type: 'attempt',
  exerciseId: 'x',
  source,
  verdict: { contentHash, status } as Verdict,
});
const CHANGES = [
  { on: '2026-03-02', what: 'Ties are broken by id.' },
  { on: '2026-01-05', what: 'A rule was added.' },
];
const now = { contentHash: 'new', changes: CHANGES };

describe('a change of an exercise', () => {
  test('concerns who was accepted before it, with what was told since that day, oldest first', () => {
    const attempts = [attempt('2026-01-04T10:00:00Z', 'old', 'accepted'), attempt('2026-02-01T10:00:00Z', 'older', 'rejected')];
    const change = exerciseChange(attempts, now);
    expect(change).toEqual({ source: '2026-01-04T10:00:00Z', acceptedAt: '2026-01-04T10:00:00Z', told: CHANGES.toReversed() });
    expect(exerciseChange([attempt('2026-02-01T10:00:00Z', 'old', 'accepted')], now)?.told).toEqual([CHANGES[0]]);
  });

  test('of which nothing is told is still a change', () => {
    expect(exerciseChange([attempt('2026-04-01T10:00:00Z', 'old', 'accepted')], now)?.told).toEqual([]);
  });

  test('concerns nobody who was never accepted, or has tried the exercise as it stands', () => {
    expect(exerciseChange([], now)).toBeUndefined();
    expect(exerciseChange([attempt('2026-01-01T10:00:00Z', 'old', 'rejected')], now)).toBeUndefined();
    const tried = [attempt('2026-01-01T10:00:00Z', 'old', 'accepted'), attempt('2026-04-01T10:00:00Z', 'new', 'rejected')];
    expect(exerciseChange(tried, now)).toBeUndefined();
  });
});
