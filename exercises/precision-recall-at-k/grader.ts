/** Precision, recall, F1 and hit at k: what is checked, and against which functions of the core. */
import { f1AtK } from '#core/ranking/f1-at-k.ts';
import { hitAtK } from '#core/ranking/hit-at-k.ts';
import { precisionAtK } from '#core/ranking/precision-at-k.ts';
import { recallAtK } from '#core/ranking/recall-at-k.ts';
import { tracePrecisionRecallAtK } from '#core/ranking/trace-precision-recall-at-k.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  invariantUnder,
  law,
  rankedWithRelevant,
  refuses,
  sameNumber,
  staysWithin,
} from '#graders/index.ts';

type Args = [ranked: number[], relevant: number[], k: number];
type Result = { readonly precision: number; readonly recall: number };

export default defineGrader<Args>({
  entry: 'precisionRecallAtK',
  oracles: ['precisionAtK', 'recallAtK', 'f1AtK', 'hitAtK'],
  inputs: rankedWithRelevant,
  oracle: (ranked, relevant, k) => ({
    precision: precisionAtK(ranked, relevant, k),
    recall: recallAtK(ranked, relevant, k),
    f1: f1AtK(ranked, relevant, k),
    hit: hitAtK(ranked, relevant, k),
  }),
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('items after rank k change nothing', ([ranked, relevant, k]) => [replaceAfter(ranked, relevant, k), relevant, k]),
    invariantUnder('renaming items changes nothing', ([ranked, relevant, k]) => [ranked.map(rename), relevant.map(rename), k]),
    invariantUnder('the order inside the top k changes nothing', ([ranked, relevant, k], draw) => [
      rotateTop(ranked, k, draw),
      relevant,
      k,
    ]),
    law(
      'k · precision and |relevant| · recall count the same hits',
      rankedWithRelevant.filter(([, relevant]) => relevant.length > 0),
      (call, [ranked, relevant, k]) => {
        const result = call(ranked, relevant, k);
        const { precision, recall } = result as Result;
        return (
          sameNumber(k * precision, new Set(relevant).size * recall) || {
            expected: `k · precision, ${k * precision}, equal to |relevant| · recall, ${new Set(relevant).size * recall}`,
            received: result,
          }
        );
      },
    ),
    staysWithin('every result lies between 0 and 1', 0, 1),
    expects(
      'nothing relevant: recall and F1 are NaN',
      rankedWithRelevant.map(([ranked, , k]): Args => [ranked, [], k]),
      () => ({ precision: 0, recall: NaN, f1: NaN, hit: 0 }),
    ),
    expects(
      'an empty list scores 0 everywhere',
      rankedWithRelevant.filter(([, relevant]) => relevant.length > 0).map(([, relevant, k]): Args => [[], relevant, k]),
      () => ({ precision: 0, recall: 0, f1: 0, hit: 0 }),
    ),
    refuses(
      'refuses a cutoff that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].map((k) => [[3], [3], k]),
      [[3], [3], 1],
    ),
  ],
  cost: { at: longList, n: 1000, repeats: 32 },
  picture: 'set-overlap',
  trace: tracePrecisionRecallAtK,
});

/** Where the list reaches k, its tail becomes the relevant items: hits for a program that reads on. */
function replaceAfter(ranked: number[], relevant: number[], k: number): number[] {
  return ranked.length < k ? ranked : [...ranked.slice(0, k), ...relevant];
}

function rotateTop(ranked: number[], k: number, draw: number): number[] {
  const top = ranked.slice(0, k);
  const turn = Math.floor(draw * top.length);
  return [...top.slice(turn), ...top.slice(0, turn), ...ranked.slice(k)];
}

function rename(item: number): number {
  return 1_000 - 7 * item;
}

/** Every third item is relevant. */
function longList(n: number): Args {
  const ranked = Array.from({ length: n }, (_, index) => (index * 7) % (2 * n));
  return [ranked, ranked.filter((_, index) => index % 3 === 0), n];
}
