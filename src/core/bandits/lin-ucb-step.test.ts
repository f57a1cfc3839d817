/** LinUCB: by hand, laws, refusals; the reference cases stand in tests/conformance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linUcbScores, linUcbUpdate } from './lin-ucb.ts';
import { linUcbStep } from './lin-ucb-step.ts';
import { traceLinUcbStep } from './trace-lin-ucb-step.ts';

const fresh = {
  A: [
    [1, 0],
    [0, 1],
  ],
  b: [0, 0],
};
const whole = fc.integer({ min: -3, max: 3 });
const vector = fc.tuple(whole, whole).map((pair) => [...pair]);
/** Arms that have learnt from a few rounds, so that A is positive definite. */
const arm = fc.array(fc.tuple(vector, fc.constantFrom(0, 1)), { maxLength: 4 }).map((history) => {
  let learnt: ReturnType<typeof linUcbUpdate> = { A: fresh.A, b: fresh.b };
  for (const [x, reward] of history) learnt = linUcbUpdate(learnt, x, reward);
  return learnt;
});
const task = fc.array(fc.tuple(arm, vector), { minLength: 1, maxLength: 4 }).map((pairs) => ({
  arms: pairs.map(([one]) => one),
  contexts: pairs.map(([, x]) => x),
}));

describe('linUcbStep', () => {
  test('by hand, one feature: A = 4, b = 2, x = 1: 2/4 + 1 x sqrt(1/4) = 1; a new arm: 0 + sqrt(1) = 1; the tie takes arm 0', () => {
    const result = linUcbStep(
      [
        { A: [[4]], b: [2] },
        { A: [[1]], b: [0] },
      ],
      [[1], [1]],
      1,
      3,
    );
    expect(result).toEqual({
      chosen: 0,
      scores: [1, 1],
      arms: [
        { A: [[5]], b: [5] },
        { A: [[1]], b: [0] },
      ],
    });
  });
  test('by hand, two features: A = diag(2, 1), x = (1, 1): width sqrt(1/2 + 1), and A grows by the products of x', () => {
    const { scores, arms } = linUcbStep(
      [
        {
          A: [
            [2, 0],
            [0, 1],
          ],
          b: [1, 0],
        },
      ],
      [[1, 2]],
      0.5,
      2,
    );
    // theta = (1/2, 0); x A^-1 x = 1/2 + 4.
    expect(scores[0]).toBeCloseTo(0.5 + 0.5 * Math.sqrt(4.5), 12);
    expect(arms).toEqual([
      {
        A: [
          [3, 2],
          [2, 5],
        ],
        b: [3, 4],
      },
    ]);
  });
  test('every arm has its own context', () => {
    expect(
      linUcbStep(
        [
          { A: [[1]], b: [1] },
          { A: [[1]], b: [1] },
        ],
        [[1], [2]],
        0,
        0,
      ).scores,
    ).toEqual([1, 2]);
  });
  test('alpha 0 is greedy; scores rise with alpha; only the chosen arm learns', () => {
    fc.assert(
      fc.property(task, fc.constantFrom(0, 0.5, 2), ({ arms, contexts }, alpha) => {
        const parts = linUcbScores(arms, contexts, alpha);
        const { chosen, scores, arms: after } = linUcbStep(arms, contexts, alpha, 1);
        for (const [index, { estimate, width, score }] of parts.entries()) {
          expect(score).toBeCloseTo(estimate + alpha * width, 12);
          expect(scores[index]).toBe(score);
          expect(linUcbScores(arms, contexts, alpha + 1)[index]?.score).toBeGreaterThanOrEqual(score);
          if (index !== chosen) expect(after[index]).toEqual(arms[index]);
        }
        expect(scores[chosen]).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-9);
        expect(after[chosen]).toEqual(linUcbUpdate(arms[chosen] as (typeof arms)[number], contexts[chosen] as number[], 1));
        const again = linUcbScores(after, contexts, alpha)[chosen]?.width as number;
        const before = parts[chosen]?.width as number;
        expect(before === 0 ? again === 0 : again < before).toBe(true);
      }),
    );
  });
  test('changes nothing it was given, and shares nothing with it', () => {
    const arms = [structuredClone(fresh), structuredClone(fresh)];
    const { arms: after } = linUcbStep(
      arms,
      [
        [1, 0],
        [1, 0],
      ],
      1,
      1,
    );
    expect(arms).toEqual([fresh, fresh]);
    expect(after[1]?.A).not.toBe(arms[1]?.A);
    expect(after[1]?.A[0]).not.toBe(arms[1]?.A[0]);
  });
  test.each([
    [{ arms: [], contexts: [] }, 'linUcbScores requires at least one arm, got none'],
    [{ contexts: [] }, 'linUcbScores requires arms and contexts to be equally long, got 1 and 0'],
    [{ contexts: [[1]] }, 'linUcbScores requires contexts, A and b of one size, got 1 and 2'],
    [{ arms: [{ A: fresh.A, b: [0] }] }, 'linUcbScores requires contexts, A and b of one size, got 2 and 1'],
    [{ arms: [{ A: [[1, 0]], b: [0, 0] }] }, 'linUcbScores requires contexts, A and b of one size, got 2 and 1'],
    [{ arms: [{ A: [[1, 0], [0]], b: [0, 0] }] }, 'linUcbScores requires contexts, A and b of one size, got 2 and 1'],
    [{ contexts: [[1, NaN]] }, 'linUcbScores requires finite numbers in contexts, A and b, got NaN'],
    [
      {
        arms: [
          {
            A: [
              [-0.5, 0],
              [0, 1],
            ],
            b: [0, 0],
          },
        ],
      },
      'linUcbScores requires A to be positive definite, arm 0 is not',
    ],
    [
      {
        arms: [
          {
            A: [
              [0, 0],
              [0, 0],
            ],
            b: [0, 0],
          },
        ],
      },
      'linUcbScores requires A to be positive definite, arm 0 is not',
    ],
    [{ alpha: -0.1 }, 'linUcbScores requires a finite alpha >= 0, got -0.1'],
    [{ reward: Infinity }, 'linUcbStep requires a finite reward, got Infinity'],
  ])('refuses %j', (change, message) => {
    const legal = { arms: [fresh], contexts: [[1, 1]], alpha: 0, reward: 1 };
    const call = (a: typeof legal) => linUcbStep(a.arms, a.contexts, a.alpha, a.reward);
    expect(call(legal).chosen).toBe(0);
    expect(() => call({ ...legal, ...change } as typeof legal)).toThrow(new RangeError(message));
  });
  test('an update refuses too', () => {
    expect(() => linUcbUpdate(fresh, [1], 1)).toThrow(new RangeError('linUcbUpdate requires contexts, A and b of one size, got 1 and 2'));
    expect(() => linUcbUpdate(fresh, [1, 1], NaN)).toThrow(new RangeError('linUcbUpdate requires a finite reward, got NaN'));
  });
});

describe('traceLinUcbStep', () => {
  test('its rows add up to the scores, and it marks the arm that learns', () => {
    fc.assert(
      fc.property(task, ({ arms, contexts }) => {
        const round = linUcbStep(arms, contexts, 0.7, 1);
        const { rows, result } = traceLinUcbStep(arms, contexts, 0.7, 1);
        for (const [arm, , estimate, , bonus, score] of rows as number[][]) {
          expect((estimate as number) + (bonus as number)).toBeCloseTo(score as number, 12);
          expect(score).toBe(round.scores[arm as number]);
        }
        expect(rows.flatMap((row) => (row[6] === 'yes' ? [row[0]] : []))).toEqual([round.chosen]);
        expect(Object.fromEntries(result)).toEqual({
          chosen: round.chosen,
          scores: round.scores,
          'A of the chosen arm': round.arms[round.chosen]?.A,
          'b of the chosen arm': round.arms[round.chosen]?.b,
        });
      }),
    );
  });
});
