/** trec_eval's names of measures. */
import { bpref } from './bpref.ts';
import { discountedGain, type Gains, normalizedGain, rankBiasedPrecision } from './gains.ts';
import {
  averagePrecision,
  counts,
  geometricMap,
  precision,
  rPrecision,
  recall,
  reciprocalRank,
  relativePrecision,
  setMeasures,
  success,
} from './hits.ts';
import { elevenPointAverage, interpolatedPrecision, STANDARD_LEVELS } from './interpolated-precision.ts';
import type { Measure } from './measure.ts';

const DEFAULT_CUTOFFS = [5, 10, 15, 20, 30, 100, 200, 500, 1000];
const DEFAULT_PERSISTENCE = 0.9;

/** Measures with a cutoff in their name, such as P_5. */
const CUT: Readonly<Record<string, (k: number) => Measure>> = {
  P: precision,
  recall,
  ndcg_cut: (k) => normalizedGain(`ndcg_cut_${k}`, k),
  map_cut: averagePrecision,
  relative_P: relativePrecision,
  success,
  recip_rank_cut: reciprocalRank,
};

const withDefaults = (family: string): readonly Measure[] =>
  (family === 'success' ? [1, 5, 10] : DEFAULT_CUTOFFS).map((k) => (CUT[family] as (k: number) => Measure)(k));

const standardLevels = STANDARD_LEVELS.map((level) => interpolatedPrecision(level));

/** Every measure with its usual cutoffs, in trec_eval's order. */
export const defaultMeasures: readonly Measure[] = [
  ...counts.slice(0, 4),
  averagePrecision(),
  geometricMap,
  rPrecision,
  bpref,
  reciprocalRank(),
  ...standardLevels,
  ...withDefaults('P'),
  ...withDefaults('recall'),
  elevenPointAverage,
  discountedGain('dcg'),
  normalizedGain('ndcg'),
  ...withDefaults('ndcg_cut'),
  ...withDefaults('map_cut'),
  ...withDefaults('relative_P'),
  ...withDefaults('success'),
  ...setMeasures,
  ...counts.slice(4),
  rankBiasedPrecision('rbp', DEFAULT_PERSISTENCE),
];

/** Names for messages: measures, and k where any cutoff may stand. */
export const measureNames: readonly string[] = [
  ...defaultMeasures.map(({ name }) => name).filter((name) => !/_\d+(\.\d+)?$/.test(name)),
  ...Object.keys(CUT).map((family) => `${family}_k`),
  'iprec_at_recall_0.10',
];

/**
 * The measures that a name of trec_eval stands for.
 *
 * One for a name that trec_eval prints (`map`, `P_7`, `ndcg_cut_10`, `iprec_at_recall_0.25`, `rbp_p=0.8`, `ndcg_1=1,2=3`),
 * several for a family at its usual cutoffs (`P`, `iprec_at_recall`). trec_eval itself knows only the cutoffs it was given;
 * here any may stand in the name.
 *
 * @param name a name as trec_eval prints it, or the name of a family
 * @returns the measures, none for a name that means nothing
 * @see https://github.com/usnistgov/trec_eval
 * @example measuresNamed('P_7').map(({ name }) => name) // ['P_7']
 */
export function measuresNamed(name: string): readonly Measure[] {
  const plain = defaultMeasures.find((measure) => measure.name === name);
  if (plain !== undefined) return [plain];
  if (name === 'iprec_at_recall') return standardLevels;
  if (Object.hasOwn(CUT, name)) return withDefaults(name);
  const [, family = '', cutoff, level, parameters] = PARTS.exec(name) ?? [];
  if (cutoff !== undefined) return Object.hasOwn(CUT, family) ? [(CUT[family] as (k: number) => Measure)(Number(cutoff))] : [];
  if (level !== undefined) return levelNamed(name, Number(level));
  return parameters === undefined ? [] : withParameters(name, family, parameters);
}

/** A family, then a cutoff, a level of recall, or gains by grade and RBP's persistence. */
const PARTS = /^(.+?)_(?:([1-9]\d{0,8})|(\d?\.\d+)|((?:p|\d+)=[\d.e-]+(?:,(?:p|\d+)=[\d.e-]+)*))$/;

function levelNamed(name: string, level: number): readonly Measure[] {
  if (!name.startsWith('iprec_at_recall_') || level > 1) return [];
  const isHundredths = Number(level.toFixed(2)) === level;
  return [isHundredths ? interpolatedPrecision(level) : interpolatedPrecision(level, name)];
}

function withParameters(name: string, family: string, parameters: string): readonly Measure[] {
  const pairs = parameters.split(',').map((pair) => pair.split('=') as [string, string]);
  const values = pairs.map(([, value]) => Number(value));
  if (!values.every((value) => value >= 0 && value < Infinity)) return [];
  const gains: Gains = new Map(pairs.flatMap(([key], index) => (key === 'p' ? [] : [[Number(key), values[index] as number]])));
  const persistence = values[pairs.findIndex(([key]) => key === 'p')];
  if (family === 'rbp') return (persistence ?? 0) < 1 ? [rankBiasedPrecision(name, persistence ?? DEFAULT_PERSISTENCE, gains)] : [];
  if (persistence !== undefined) return [];
  if (family === 'ndcg') return [normalizedGain(name, Infinity, gains)];
  return family === 'dcg' ? [discountedGain(name, gains)] : [];
}
