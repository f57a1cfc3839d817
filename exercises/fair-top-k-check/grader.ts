/** Fair top k: what is checked, and against which function of the core. */
import { fairTopKCheck } from '#core/rerank/fair-top-k-check.ts';
import { traceFairTopKCheck } from '#core/rerank/trace-fair-top-k-check.ts';
import { isDecided, longRankings, type ProtectedRanking as Args, protectedRanking } from '#graders/arbitraries/protected-ranking.ts';
import { agreesWith, defineGrader, invariantUnder, law, refuses } from '#graders/index.ts';

type Result = { minimum: number[]; firstViolation: number; fair: boolean };

/** One protected item where almost none is expected: most wrong tables ask for nothing here either. */
const legal: Args = [[1], 1, 0.05, 0.1];

export default defineGrader<Args>({
  entry: 'fairTopKCheck',
  oracles: ['fairTopKCheck', 'fairMtable', 'adjustedFairMtable'],
  inputs: protectedRanking,
  oracle: (isProtected, k, share, alpha) => fairTopKCheck(isProtected, k, share, alpha),
  checks: [
    agreesWith('follows the definition'),
    law('each prefix asks for as many as the one before it, or for one more', protectedRanking, (call, args) => {
      const received = call(...args) as Result;
      const steps = received.minimum.map((least, index) => least - (received.minimum[index - 1] ?? 0));
      return steps.every((step) => step === 0 || step === 1) || { expected: 'minima that begin at 0 or 1 and rise by 0 or 1', received };
    }),
    law(
      'a smaller alpha never asks for more',
      protectedRanking.filter(([, k, share, alpha]) => isDecided(k, share, alpha / 4)),
      (call, [isProtected, k, share, alpha]) => {
        const usual = (call(isProtected, k, share, alpha) as Result).minimum;
        const received = call(isProtected, k, share, alpha / 4) as Result;
        const lower = received.minimum.every((least, index) => least <= (usual[index] ?? NaN));
        return lower || { expected: `minima of at most [${usual.join(', ')}], those at alpha ${alpha}; this is at ${alpha / 4}`, received };
      },
    ),
    law(
      'a longer check keeps the minima of a shorter one',
      protectedRanking.filter(([, k, share, alpha]) => isDecided(2 * k, share, alpha)),
      (call, [isProtected, k, share, alpha]) => {
        const shorter = (call(isProtected, k, share, alpha) as Result).minimum;
        const received = call(isProtected, 2 * k, share, alpha) as Result;
        const kept = received.minimum.length === 2 * k && shorter.every((least, index) => least === received.minimum[index]);
        return kept || { expected: `${2 * k} minima that begin with [${shorter.join(', ')}], those for ${k}`, received };
      },
    ),
    law(
      'moving a protected item up never creates a violation',
      protectedRanking.filter(([isProtected]) => isProtected.some((flag, index) => flag === 0 && isProtected[index + 1] === 1)),
      (call, [isProtected, ...rest]) => {
        const received = call(isProtected, ...rest) as Result;
        const after = call(moveUp(isProtected), ...rest) as Result;
        return (
          !received.fair ||
          after.fair || {
            expected: `fair, as after a 0 and 1 next to each other change places: [${moveUp(isProtected).join(', ')}]`,
            received: after,
          }
        );
      },
    ),
    law('a list of protected items only is fair', protectedRanking, (call, [, k, share, alpha]) => {
      const received = call(
        Array.from({ length: k }, () => 1),
        k,
        share,
        alpha,
      ) as Result;
      return (received.fair && received.firstViolation === 0) || { expected: 'fair: true and firstViolation: 0', received };
    }),
    law(
      'where nobody is protected, the first prefix that asks for anybody is the violation',
      protectedRanking,
      (call, [isProtected, ...rest]) => {
        const received = call(
          isProtected.map(() => 0),
          ...rest,
        ) as Result;
        const first = 1 + received.minimum.findIndex((least) => least > 0);
        const told = received.firstViolation === first && received.fair === (first === 0);
        return told || { expected: `firstViolation: ${first} and fair: ${first === 0}, by your own minima`, received };
      },
    ),
    invariantUnder('unprotected items at the end change nothing', ([isProtected, ...rest], draw) => [
      [...isProtected, ...Array.from({ length: 1 + Math.floor(draw * 4) }, () => 0)],
      ...rest,
    ]),
    refuses(
      'refuses a k that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].map((k) => [[1], k, 0.05, 0.1]),
      legal,
    ),
    refuses(
      'refuses a share outside 0 to 1, and the ends',
      [0, 1, -0.1, 1.1, NaN].map((share) => [[1], 1, share, 0.1]),
      legal,
    ),
    refuses(
      'refuses an alpha outside 0 to 1, and the ends',
      [0, 1, -0.1, 1.1, NaN].map((alpha) => [[1], 1, 0.05, alpha]),
      [[1], 1, 0.05, 0.9],
    ),
  ],
  features: [
    { when: 'k is at most the length of the list', otherwise: 'k is above the length of the list', holds: (list, k) => k <= list.length },
    {
      when: 'somebody among the first k is protected',
      otherwise: 'nobody among the first k is protected',
      holds: (list, k) => list.slice(0, k).includes(1),
    },
    { when: 'the first item is protected', otherwise: 'the first item is not protected', holds: ([first]) => first === 1 },
    {
      when: 'at most half of the pool is protected',
      otherwise: 'more than half of the pool is protected',
      holds: (_, __, share) => share <= 0.5,
    },
  ],
  cutoff: 1,
  cost: { at: (n) => [Array.from({ length: n }, (_, index) => (index % 3 === 0 ? 1 : 0)), n, 0.35, 0.1], n: 25, repeats: 8 },
  shapes: [{ name: 'long-rankings', says: 'Rankings of 18 to 30 items, checked down to rank 20 or deeper.', inputs: longRankings }],
  picture: 'tables',
  trace: traceFairTopKCheck,
});

/** The first protected item that stands right behind another one changes places with it. */
function moveUp(isProtected: readonly number[]): number[] {
  const place = isProtected.findIndex((flag, index) => flag === 0 && isProtected[index + 1] === 1);
  return isProtected.map((flag, index) => (index === place ? 1 : index === place + 1 ? 0 : flag));
}
