/** Golden's factor models, computed by the core from the start vectors of each case. */
import { biasedMfSgd } from '#core/cf/biased-mf-sgd.ts';
import { bprSgd, type PreferenceTriple } from '#core/cf/bpr-sgd.ts';
import { implicitAls } from '#core/cf/implicit-als.ts';
import { implicitAlsHalfStep } from '#core/cf/implicit-als-half-step.ts';
import type { Rating } from '#core/cf/rating.ts';
import { argument, choice, cutoff, type GoldenInput, goldenMetric, type MetricTable, number } from './golden-metric.ts';
import { type ByName, byId, byName, distinct, idsOf, numbered } from './golden-ratings.ts';

const confidence = choice({ '1+alpha*r': 'one-plus-alpha-count', 'alpha*r': 'alpha-count' });
const yesOrNo = (name: string, raw: unknown): boolean => {
  if (typeof raw !== 'boolean') throw new RangeError(`unknown value ${String(raw)} of parameter ${name}`);
  return raw;
};

export const cfFactors: MetricTable = {
  biased_mf_sgd: goldenMetric({ factors: cutoff, epochs: number, learningRate: number, reg: number }, ({ reg, ...params }, input) => {
    const { users, items, userFactors, itemFactors } = startFactors(input);
    const sequence = numbered(input, 'sequence', { users, items }).ratings;
    const options = { epochs: params.epochs, learningRate: params.learningRate, regularization: reg };
    const model = biasedMfSgd(sequence, argument<number>(input, 'mu'), userFactors, itemFactors, options);
    return {
      userBias: byName(users, model.userBias),
      itemBias: byName(items, model.itemBias),
      userFactors: byName(users, model.userFactors),
      itemFactors: byName(items, model.itemFactors),
    };
  }),
  bpr_sgd: goldenMetric({ factors: cutoff, learningRate: number, reg: number, itemBias: yesOrNo }, ({ reg, ...params }, input) => {
    const { users, items, userFactors, itemFactors } = startFactors(input);
    const [userIds, itemIds] = [idsOf(users), idsOf(items)];
    const triples = argument<readonly (readonly [string, string, string])[]>(input, 'triples').map(
      ([user, positive, negative]): PreferenceTriple => [userIds.get(user) ?? -1, itemIds.get(positive) ?? -1, itemIds.get(negative) ?? -1],
    );
    const options = { learningRate: params.learningRate, regularization: reg, itemBias: params.itemBias };
    const model = bprSgd(triples, userFactors, itemFactors, options);
    return {
      userFactors: byName(users, model.userFactors),
      itemFactors: byName(items, model.itemFactors),
      itemBias: byName(items, model.itemBias),
    };
  }),
  implicit_als_half_step: goldenMetric(
    { factors: cutoff, reg: number, alpha: number, confidence, solve: choice({ users: 'users', items: 'items' }) },
    ({ solve, reg, alpha, confidence: form }, input) => halfStep(input, solve, { regularization: reg, alpha, confidence: form }),
  ),
  implicit_als: goldenMetric({ factors: cutoff, reg: number, alpha: number, confidence, sweeps: number }, ({ reg, ...params }, input) => {
    const { users, items, userFactors, itemFactors } = startFactors(input);
    const counts = numbered(input, 'counts', { users, items }).ratings;
    const { factors: _dimensions, ...options } = params;
    const model = implicitAls(counts, userFactors, itemFactors, { ...options, regularization: reg });
    return { userFactors: byName(users, model.userFactors), itemFactors: byName(items, model.itemFactors), loss: model.loss };
  }),
};

function startFactors(input: GoldenInput) {
  const [userFactors, itemFactors] = [argument<ByName<number[]>>(input, 'userFactors'), argument<ByName<number[]>>(input, 'itemFactors')];
  const [users, items] = [distinct(Object.keys(userFactors)), distinct(Object.keys(itemFactors))];
  return { users, items, userFactors: byId(users, userFactors), itemFactors: byId(items, itemFactors) };
}

/** The core solves for users; for the items' half, the two sides change places. */
function halfStep(input: GoldenInput, solve: 'users' | 'items', options: Parameters<typeof implicitAlsHalfStep>[3]): unknown {
  const solved = solve === 'users' ? 'userFactors' : 'itemFactors';
  const fixed = argument<ByName<number[]>>(input, solve === 'users' ? 'itemFactors' : 'userFactors');
  const names = distinct(Object.keys(fixed));
  const known = numbered(input, 'counts', solve === 'users' ? { items: names } : { users: names });
  const rows = solve === 'users' ? known.users : known.items;
  const counts = known.ratings.map(([user, item, count]): Rating => (solve === 'users' ? [user, item, count] : [item, user, count]));
  return { [solved]: byName(rows, implicitAlsHalfStep(counts, rows.length, byId(names, fixed), options)) };
}
