/** Three measures of drift: what is checked, and against which function of the core. */
import { distributionDrift } from '#core/monitoring/distribution-drift.ts';
import { traceDistributionDrift } from '#core/monitoring/trace-distribution-drift.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

type Args = [reference: number[], current: number[], epsilon: number];
type Drift = { readonly psi: number; readonly kl: number; readonly js: number };

const legal: Args = [[3, 1], [3, 1], 0.01];

/** Whole counts, as logs give them, with many an empty bin; the totals of the two sides differ as a rule. */
const count = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 0, max: 20 }) });
const bin = fc.tuple(count, count);
const epsilons = fc.constantFrom<number[]>(0.01, 0.001, 0.0001, 0.05);

/** Sampled bin by bin, so that shrinking takes away whole bins and both sides stay equally long. */
const histograms: fc.Arbitrary<Args> = fc
  .tuple(fc.array(bin, { minLength: 1, maxLength: 8, size: 'max' }), epsilons)
  .filter(([bins]) => bins.some(([was]) => was > 0) && bins.some(([, is]) => is > 0))
  .map(([bins, epsilon]): Args => [bins.map(([was]) => was), bins.map(([, is]) => is), epsilon]);

/** For altered data: a day of traffic, in many bins. */
const crowd = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: 1, max: 90_000 }) });
const wideHistograms: fc.Arbitrary<Args> = fc
  .tuple(
    fc.array(fc.tuple(crowd, crowd), { minLength: 10, maxLength: 24, size: 'max' }),
    fc.constantFrom<number[]>(0.001, 0.0001, 0.000001),
  )
  .filter(([bins]) => bins.some(([was]) => was > 0) && bins.some(([, is]) => is > 0))
  .map(([bins, epsilon]): Args => [bins.map(([was]) => was), bins.map(([, is]) => is), epsilon]);

/** The last bin is new: it was empty, and now holds half of everything, far more than any epsilon. */
const newCategory = histograms.map(([reference, current, epsilon]): Args => [[...reference, 0], [...current, total(current)], epsilon]);

export default defineGrader<Args>({
  entry: 'distributionDrift',
  oracles: ['distributionDrift', 'psiCounts', 'klDivergence', 'jsDivergence', 'jsDistance'],
  inputs: histograms,
  oracle: distributionDrift,
  checks: [
    agreesWith('follows the definition'),
    expects(
      'equal shapes have not drifted, whatever their totals: 0, 0 and 0',
      fc
        .tuple(histograms, fc.integer({ min: 1, max: 9 }))
        .map(([[reference, , epsilon], times]): Args => [reference, reference.map((held) => held * times), epsilon]),
      () => ({ psi: 0, kl: 0, js: 0 }),
    ),
    invariantUnder('half or ten times the traffic on one side changes nothing', ([reference, current, epsilon], draw) =>
      draw < 0.5 ? [reference.map((held) => held / 2), current, epsilon] : [reference, current.map((held) => held * 10), epsilon],
    ),
    invariantUnder('a bin that is empty on both sides changes nothing', ([reference, current, epsilon], draw) => {
      const place = Math.floor(draw * (reference.length + 1));
      return [reference.toSpliced(place, 0, 0), current.toSpliced(place, 0, 0), epsilon];
    }),
    law('psi and js do not mind which side is the reference', histograms, (call, [reference, current, epsilon]) => {
      const [there, back] = [call(reference, current, epsilon), call(current, reference, epsilon)] as unknown as [Drift, Drift];
      return (
        (sameNumber(back.psi, there.psi) && sameNumber(back.js, there.js)) || {
          expected: `psi ${there.psi} and js ${there.js} with the two sides exchanged as well`,
          received: { ...back },
        }
      );
    }),
    law('psi is kl there plus kl back', histograms, (call, [reference, current, epsilon]) => {
      const [there, back] = [call(reference, current, epsilon), call(current, reference, epsilon)] as unknown as [Drift, Drift];
      return sameNumber(there.psi, there.kl + back.kl) || { expected: `a psi of ${there.kl + back.kl}`, received: { ...there } };
    }),
    law('histograms that share no bin have a js of ln 2, the most there is', histograms, (call, [reference, current, epsilon]) => {
      const empty = (held: number[]) => held.map(() => 0);
      const result = call([...reference, ...empty(current)], [...empty(reference), ...current], epsilon) as unknown as Drift;
      return sameNumber(result.js, Math.LN2) || { expected: `a js of ${Math.LN2}`, received: { ...result } };
    }),
    law('the smaller epsilon is, the louder psi and kl are about a new category, and js does not care', newCategory, (call, args) => {
      const [reference, current, epsilon] = args;
      const [usual, smaller] = [call(...args) as unknown as Drift, call(reference, current, epsilon / 100) as unknown as Drift];
      return (
        (smaller.psi > usual.psi && smaller.kl > usual.kl && sameNumber(smaller.js, usual.js)) || {
          expected: `with an epsilon of ${epsilon / 100} a psi above ${usual.psi}, a kl above ${usual.kl} and a js of ${usual.js}`,
          received: { ...smaller },
        }
      );
    }),
    refuses('refuses histograms without a bin', [[[], [], 0.01]], legal),
    refuses(
      'refuses histograms over different bins',
      [
        [[3, 1], [2], 0.01],
        [[3], [3, 1], 0.01],
        [[3, 1], [], 0.01],
        [[3, 1], [2, 2, 0], 0.01],
      ],
      legal,
    ),
    refuses(
      'refuses a total of 0, on either side',
      [
        [[0, 0], [3, 1], 0.01],
        [[3, 1], [0, 0], 0.01],
        [[0], [0], 0.01],
      ],
      legal,
    ),
    refuses(
      'refuses a count that is negative or not finite, on either side',
      [-1, -0.5, NaN, Infinity].flatMap((held) => [
        [[3, held], [3, 1], 0.01],
        [[3, 1], [held, 2], 0.01],
      ]),
      legal,
    ),
    refuses(
      'refuses an epsilon that is not a finite number above 0',
      [0, -0.01, NaN, Infinity].map((epsilon) => [[3, 1], [3, 1], epsilon]),
      [[3, 1], [3, 1], 2],
    ),
  ],
  features: [
    { when: 'the reference has no empty bin', otherwise: 'the reference has an empty bin', holds: (reference) => !reference.includes(0) },
    { when: 'nothing is empty now', otherwise: 'a bin is empty now', holds: (_, current) => !current.includes(0) },
    { when: 'the totals are equal', otherwise: 'the totals differ', holds: (reference, current) => total(reference) === total(current) },
    { when: 'there is one bin', otherwise: 'there are several bins', holds: (reference) => reference.length === 1 },
  ],
  cost: { at: manyBins, n: 1000, repeats: 8 },
  shapes: [
    {
      name: 'wide-histograms',
      says: 'Histograms of 10 to 24 bins with counts up to 90,000, and a smaller epsilon.',
      inputs: wideHistograms,
    },
  ],
  picture: 'tables',
  trace: traceDistributionDrift,
});

const total = (counts: number[]): number => counts.reduce((sum, held) => sum + held, 0);

/** Every seventh bin is empty before, every fifth now. */
function manyBins(n: number): Args {
  const bins = Array.from({ length: n }, (_, index) => index);
  return [bins.map((index) => index % 7), bins.map((index) => (index * 3) % 5), 0.001];
}
