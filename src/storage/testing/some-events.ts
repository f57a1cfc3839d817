/** A log of any length as months of work leave it: mostly drafts and attempts, over a few exercises. */
import { VERDICT_SCHEMA, type Verdict } from '#graders/verdict.ts';
import type { ProgressEvent } from '#learning/event.ts';

const EXERCISES = 7;
const STATUSES = ['rejected', 'rejected', 'errored', 'accepted'] as const;

/** @returns events in order of their ids, the same ones for the same arguments */
export const someEvents = (count: number, seed = 0, exercises = EXERCISES, textLength = 40): readonly ProgressEvent[] =>
  Array.from({ length: count }, (_, index) => someEvent(index + 1, mix(seed, index), exercises, textLength));

function someEvent(n: number, chance: number, exercises: number, textLength: number): ProgressEvent {
  const base = { id: `01J${String(n).padStart(23, '0')}`, at: new Date(Date.UTC(2026, 0, 5) + n * 60_000).toISOString() };
  const exerciseId = `ex-${chance % exercises}`;
  const source = `// step ${n}\n`.padEnd(textLength, 'const value = 1;\n');
  switch (chance % 20) {
    case 0:
      return { ...base, type: 'check-off', target: `lesson:phase-${chance % 5}/l${chance % 40}`, done: chance % 3 > 0 };
    case 1:
      return { ...base, type: 'reveal', exerciseId, what: 'hint', rung: 1 + (chance % 3) };
    case 2:
      return { ...base, type: 'draft', exerciseId, source, kept: true };
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
      return {
        ...base,
        type: 'attempt',
        exerciseId,
        source,
        verdict: someVerdict(exerciseId, STATUSES[(chance >>> 4) % 4] as Verdict['status'], textLength),
      };
    default:
      return { ...base, type: 'draft', exerciseId, source };
  }
}

/** A verdict of realistic size: about three times the text. */
function someVerdict(exerciseId: string, status: Verdict['status'], textLength: number): Verdict {
  const check = (index: number): Verdict['checks'][number] => ({
    name: `check ${index} follows the definition on every input`,
    kind: 'agreement',
    outcome: 'returned',
    passed: status === 'accepted',
    points: 1,
    tried: 100,
    failed: status === 'accepted' ? 0 : 3,
  });
  const checks = Array.from({ length: Math.ceil((textLength * 3) / 150) }, (_, index) => check(index));
  return {
    schema: VERDICT_SCHEMA,
    exerciseId,
    contentHash: 'h'.repeat(64),
    graderVersion: '1',
    seed: 1,
    status,
    checks,
    console: { lines: [], dropped: 0 },
    unmetLimits: [],
  };
}

/** A number that looks random and is the same every time (Wang's hash). */
function mix(seed: number, index: number): number {
  let value = (Math.imul(seed, 0x9e3779b1) + index) >>> 0;
  value = (value ^ 61 ^ (value >>> 16)) >>> 0;
  value = Math.imul(value, 9) >>> 0;
  value = (value ^ (value >>> 4)) >>> 0;
  value = Math.imul(value, 0x27d4eb2d) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}
