/** distillationLoss: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distillationLoss } from './distillation-loss.ts';

const logits = fc
  .integer({ min: 1, max: 5 })
  .chain((n) => fc.tuple(...[0, 1].map(() => fc.array(fc.integer({ min: -5, max: 5 }), { minLength: n, maxLength: n }))));
const [ln3, ln2] = [Math.log(3), Math.LN2];

describe('distillationLoss', () => {
  test('by hand: at T = 2 teacher 1 to 3 and student even; hard loss ln of 1 / 2', () => {
    const divergence = 0.25 * Math.log(0.25 / 0.5) + 0.75 * Math.log(0.75 / 0.5);
    const call = (weight: number) => distillationLoss([0, 2 * ln3], [5, 5], 0, 2, weight);
    expect(call(1)).toBeCloseTo(4 * divergence, 12);
    expect(call(0)).toBeCloseTo(ln2, 12);
    expect(call(0.25)).toBeCloseTo(divergence + 0.75 * ln2, 12);
  });
  test('by hand: the hard loss has no temperature: -ln of 1 / 4, not of 1 / (1 + sqrt 3)', () => {
    expect(distillationLoss([0, 0], [0, ln3], 0, 2, 0)).toBeCloseTo(2 * ln2, 12);
  });
  test('by hand: the direction is teacher to student', () => {
    const reversed = 0.5 * Math.log(0.5 / 0.25) + 0.5 * Math.log(0.5 / 0.75);
    expect(distillationLoss([0, 0], [0, ln3], 0, 1, 1)).toBeCloseTo(reversed, 12);
  });
  test('logits of 2000 do not overflow, and a share of 0 adds 0', () => {
    expect(distillationLoss([0, 2000], [2000, 0], 0, 1, 1)).toBe(2000);
    expect(distillationLoss([0, 2000], [0, 2000], 0, 1, 0)).toBe(2000);
  });
  test('constants change nothing, a student like the teacher loses 0, the loss is linear in the weight and never below 0', () => {
    fc.assert(
      fc.property(logits, fc.integer({ min: -9, max: 9 }), ([teacher = [], student = []], shift) => {
        const loss = (weight: number, moved = 0) =>
          distillationLoss(
            teacher.map((x) => x + moved),
            student.map((x) => x - moved),
            0,
            1.5,
            weight,
          );
        expect(loss(0.3, shift)).toBeCloseTo(loss(0.3), 10);
        expect(loss(0.3)).toBeCloseTo(0.3 * loss(1) + 0.7 * loss(0), 10);
        expect(distillationLoss(teacher, teacher, 0, 1.5, 1)).toBe(0);
        return loss(0) >= 0 && loss(1) >= 0;
      }),
    );
  });
  test.each([-1, 2, 0.5])('refuses label %s of 2 classes', (label) => {
    expect(() => distillationLoss([0, 0], [0, 0], label, 1, 0.5)).toThrow(
      new RangeError(`distillationLoss requires an integer label in [0, 2), got ${label}`),
    );
  });
  test('refuses the rest', () => {
    const refusals: [() => unknown, string][] = [
      [() => distillationLoss([0], [0], 0, 0, 0.5), 'distillationLoss requires a finite temperature > 0, got 0'],
      [() => distillationLoss([0], [0], 0, 1, 1.1), 'distillationLoss requires softWeight in [0, 1], got 1.1'],
      [() => distillationLoss([0], [0], 0, 1, -0.1), 'distillationLoss requires softWeight in [0, 1], got -0.1'],
      [
        () => distillationLoss([0], [0, 1], 0, 1, 0.5),
        'distillationLoss requires teacherLogits and studentLogits to be equally long, got 1 and 2',
      ],
      [() => distillationLoss([NaN], [0], 0, 1, 0.5), 'distillationLoss requires finite numbers in teacherLogits, got NaN'],
      [() => distillationLoss([0], [Infinity], 0, 1, 0.5), 'distillationLoss requires finite numbers in studentLogits, got Infinity'],
      [() => distillationLoss([], [], 0, 1, 0.5), 'distillationLoss requires an integer label in [0, 0), got 0'],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
