/** Agreement of offline and online deltas: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offlineOnlineAgreement, signAgreement } from './sign-agreement.ts';

const delta = fc.integer({ min: -5, max: 5 });
const experiments = fc
  .array(fc.tuple(delta, delta), { minLength: 2, maxLength: 10 })
  .map((list) => [list.map(([x]) => x), list.map(([, y]) => y)] as const);

/** Equal, with NaN equal to NaN. */
function expectSame(found: number, wanted: number): void {
  if (Number.isNaN(wanted)) expect(found).toBeNaN();
  else expect(found).toBeCloseTo(wanted, 10);
}

describe('signAgreement', () => {
  test('by hand: of + + - 0 0 against + - - + 0 three moved both, two of them the same way', () => {
    expect(signAgreement([0.5, 0.2, -0.1, 0, 0], [2, -1, -3, 4, 0])).toBeCloseTo(2 / 3, 14);
  });
  test('size does not matter, only direction', () => expect(signAgreement([1, 9], [100, 1e-9])).toBe(1));
  test('no experiment moved both: NaN', () => expect(signAgreement([0, 1], [1, 0])).toBeNaN());
  test('-0 is no direction', () => expect(signAgreement([-0, 1], [-1, 1])).toBe(1));
});

describe('offlineOnlineAgreement', () => {
  test('by hand: ranks 2 1 3 against 1 2 3, so 1 - 6 x 2 / (3 x 8) = 1/2; signs + - + against - + +', () => {
    const { spearman, signAgreement: signs } = offlineOnlineAgreement([1, -1, 5], [-3, 2, 7]);
    expect(spearman).toBeCloseTo(1 / 2, 12);
    expect(signs).toBeCloseTo(1 / 3, 12);
  });
  test('by hand, ties averaged: ranks 1.5 1.5 3 against 1 2 3, covariance 1.5 over root(1.5 x 2)', () => {
    expect(offlineOnlineAgreement([2, 2, 4], [1, 2, 3]).spearman).toBeCloseTo(Math.sqrt(3) / 2, 12);
  });
  test('a constant side has no rank correlation', () => {
    const { spearman, signAgreement: signs } = offlineOnlineAgreement([1, 1], [1, 2]);
    expect(spearman).toBeNaN();
    expect(signs).toBe(1);
  });
  test('laws: increasing transforms keep spearman, a negated side negates it, order and sign-preserving transforms change nothing', () => {
    fc.assert(
      fc.property(experiments, ([offline, online]) => {
        const { spearman, signAgreement: signs } = offlineOnlineAgreement(offline, online);
        const cubed = offlineOnlineAgreement(
          offline.map((value) => value ** 3),
          online,
        );
        const negated = offlineOnlineAgreement(
          offline.map((value) => -value),
          online,
        );
        const turned = offlineOnlineAgreement(offline.toReversed(), online.toReversed());
        expectSame(cubed.spearman, spearman);
        expectSame(cubed.signAgreement, signs);
        expectSame(negated.spearman, -spearman);
        expectSame(negated.signAgreement, 1 - signs);
        expectSame(turned.spearman, spearman);
        expectSame(turned.signAgreement, signs);
        expectSame(signAgreement(offline, online), signs);
      }),
    );
  });
});

describe('refusals', () => {
  test.each([
    [[1], [1], 'requires at least 2 experiments, got 1'],
    [[], [], 'requires at least 2 experiments, got 0'],
    [[1, 2], [1], 'requires offline and online to be equally long, got 2 and 1'],
    [[1, NaN], [1, 2], 'requires finite numbers in offline, got NaN'],
    [[1, 2], [1, Infinity], 'requires finite numbers in online, got Infinity'],
  ])('%j against %j', (offline, online, message) => {
    expect(() => signAgreement(offline, online)).toThrow(new RangeError(`signAgreement ${message}`));
    expect(() => offlineOnlineAgreement(offline, online)).toThrow(new RangeError(`offlineOnlineAgreement ${message}`));
  });
});
