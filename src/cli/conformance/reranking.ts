/** Golden's re-ranking metrics, computed by the core. */
import { calibratedRerank } from '#core/rerank/calibrated-rerank.ts';
import { fairFailProbability } from '#core/rerank/fair-fail-probability.ts';
import { adjustedFairMtable, fairMtable } from '#core/rerank/fair-mtable.ts';
import { fairRerank } from '#core/rerank/fair-rerank.ts';
import { mmrRerank } from '#core/rerank/mmr-rerank.ts';
import { argument, choice, cutoff, type GoldenInput, goldenMetric, type MetricTable, number, optional } from './golden-metric.ts';

const yesOrNo = (name: string, raw: unknown): boolean => {
  if (typeof raw !== 'boolean') throw new RangeError(`unknown value ${JSON.stringify(raw)} of parameter ${name}`);
  return raw;
};

export const reranking: MetricTable = {
  mmr: goldenMetric({ lambda: number, k: cutoff, similarity: choice({ cosine: 'cosine' }) }, ({ lambda, k, similarity }, input) => {
    const items = argument<readonly unknown[]>(input, 'items');
    const order = mmrRerank(argument(input, 'relevance'), argument(input, 'vectors'), lambda, k, { similarity });
    return order.map((item) => items[item]);
  }),
  steck_calibrated: goldenMetric({ lambda: number, alpha: number, k: cutoff }, ({ lambda, alpha, k }, input) =>
    steckCalibrated(input, lambda, alpha, k),
  ),
  fair_mtable: goldenMetric({ adjusted: optional(yesOrNo, false) }, ({ adjusted }, input) => {
    const [k, share, alpha] = [argument<number>(input, 'k'), argument<number>(input, 'p'), argument<number>(input, 'alpha')];
    if (!adjusted) return fairMtable(k, share, alpha);
    const { minimum, failProbability, levelLow, levelHigh } = adjustedFairMtable(k, share, alpha);
    return { mtable: minimum, failProbability, alphaLow: levelLow, alphaHigh: levelHigh };
  }),
  fair_fail_probability: goldenMetric({}, (_, input) => fairFailProbability(argument(input, 'mtable'), argument(input, 'p'))),
  fair_rerank: goldenMetric(
    { k: cutoff, p: number, alpha: number, adjusted: optional(yesOrNo, false) },
    ({ k, p, alpha, adjusted }, input) => {
      const ranking = argument<readonly { id: unknown; score: number; protected: boolean }[]>(input, 'ranking');
      const isProtected = ranking.map((candidate) => (candidate.protected ? 1 : 0));
      const scores = ranking.map(({ score }) => score);
      return fairRerank(scores, isProtected, k, p, alpha, { adjusted }).map((index) => ranking[index]?.id);
    },
  ),
};

/** The reference names genres, the core numbers them; a genre that the target leaves out is one of share 0. */
function steckCalibrated(input: GoldenInput, lambda: number, alpha: number, k: number): unknown {
  const items = argument<readonly string[]>(input, 'items');
  const scores = argument<readonly number[]>(input, 'scores');
  const itemGenres = argument<Readonly<Record<string, readonly string[]>>>(input, 'genres');
  const target = argument<Readonly<Record<string, number>>>(input, 'target');
  const names = [...new Set([...Object.keys(target), ...Object.values(itemGenres).flat()])];
  const genres = items.map((item) => (itemGenres[item] ?? []).map((genre) => names.indexOf(genre)));
  const shares = names.map((genre) => target[genre] ?? 0);
  const { order, kl } = calibratedRerank(scores, genres, shares, lambda, alpha, k);
  const scoreSum = order.reduce((sum, item) => sum + (scores[item] ?? 0), 0);
  return { order: order.map((item) => items[item]), objective: (1 - lambda) * scoreSum - lambda * kl };
}
