/** Precision, recall, F1 and hit at k: what is checked, and against which functions of the core. */
import { f1AtK } from '#core/ranking/f1-at-k.ts';
import { hitAtK } from '#core/ranking/hit-at-k.ts';
import { precisionAtK } from '#core/ranking/precision-at-k.ts';
import { recallAtK } from '#core/ranking/recall-at-k.ts';
import { tracePrecisionRecallAtK } from '#core/ranking/trace-precision-recall-at-k.ts';
import { longRankedWithRelevant } from '#graders/arbitraries/ranked-with-relevant.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  fc,
  invariantUnder,
  law,
  rankedWithRelevant,
  refuses,
  sameNumber,
  sameValue,
  staysWithin,
} from '#graders/index.ts';

type Args = [ranked: number[], relevant: number[], k: number];
type Result = { readonly precision: number; readonly recall: number };

export default defineGrader<Args>({
  entry: 'precisionRecallAtK',
  oracles: ['precisionAtK', 'recallAtK', 'f1AtK', 'hitAtK'],
  inputs: rankedWithRelevant,
  oracle: rightResult,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('items after rank k change nothing', ([ranked, relevant, k]) => [replaceAfter(ranked, relevant, k), relevant, k]),
    invariantUnder('renaming items changes nothing', ([ranked, relevant, k]) => [ranked.map(rename), relevant.map(rename), k]),
    invariantUnder('naming every relevant item twice changes nothing', ([ranked, relevant, k]) => [ranked, [...relevant, ...relevant], k]),
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
    law(
      'another cutoff, or other relevant items, on the same list is another question',
      rankedWithRelevant,
      (call, [ranked, relevant, k]) => {
        call(ranked, relevant, k);
        const [fewer, other] = [relevant.slice(1), 1 + (k % 5)];
        const results = [call(ranked, relevant, other), call(ranked, fewer, k)];
        const right = [rightResult(ranked, relevant, other), rightResult(ranked, fewer, k)];
        return (
          sameValue(results, right) || {
            expected: `the answers for k = ${other}, and for all relevant items but the first`,
            received: results,
          }
        );
      },
      { runs: 20 },
    ),
    staysWithin('every result lies between 0 and 1', 0, 1),
    expects(
      'nothing relevant: recall and F1 are NaN',
      rankedWithRelevant.map(([ranked, , k]): Args => [ranked, [], k]),
      () => ({ precision: 0, recall: NaN, f1: NaN, hit: 0 }),
    ),
    expects(
      'a list without a hit, or without an item, scores 0 everywhere',
      rankedWithRelevant
        .filter(([, relevant]) => relevant.length > 0)
        .map(([ranked, relevant, k]): Args => [ranked.filter((item) => !relevant.includes(item)), relevant, k]),
      () => ({ precision: 0, recall: 0, f1: 0, hit: 0 }),
    ),
    expects(
      'a list shorter than k still divides by k',
      fc
        .tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 80 }))
        .map(([length, missing]): Args => [upTo(length), upTo(length), length + missing]),
      (ranked, _, k) => allFound(ranked.length, k),
    ),
    expects(
      'an item listed again earns nothing and still fills its rank',
      fc.integer({ min: 2, max: 12 }).map((k): Args => [[...upTo(k).map(() => 3), 4], [4, 3], k]),
      (_ranked, _relevant, k) => ({ precision: 1 / k, recall: 1 / 2, f1: 2 / (k + 2), hit: 1 }),
    ),
    refuses(
      'refuses a cutoff that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((k) => [
        [[3], [3], k],
        [[3], [], k],
        [[], [3], k],
      ]),
      [[3], [3], 1],
    ),
  ],
  features: [
    {
      when: 'k is at most the length of the list',
      otherwise: 'k is above the length of the list',
      holds: (ranked, _, k) => k <= ranked.length,
    },
    {
      when: 'something is relevant',
      otherwise: 'nothing is relevant',
      holds: (_, relevant) => relevant.length > 0,
    },
    {
      when: 'the top k hold a relevant item',
      otherwise: 'the top k hold no relevant item',
      holds: (ranked, relevant, k) => ranked.slice(0, k).some((item) => relevant.includes(item)),
    },
    {
      when: 'the list repeats no item',
      otherwise: 'the list repeats an item',
      holds: (ranked) => new Set(ranked).size === ranked.length,
    },
    {
      when: 'no relevant item is named twice',
      otherwise: 'a relevant item is named twice',
      holds: (_, relevant) => new Set(relevant).size === relevant.length,
    },
    {
      when: 'nothing relevant stands after rank k',
      otherwise: 'something relevant stands after rank k',
      holds: (ranked, relevant, k) => !ranked.slice(k).some((item) => relevant.includes(item)),
    },
  ],
  cutoff: 2,
  cost: { at: longList, n: 1000, repeats: 32 },
  shapes: [{ name: 'long-lists', says: 'Rankings of 20 to 40 items with cutoffs from 10 up.', inputs: longRankedWithRelevant }],
  picture: 'set-overlap',
  trace: tracePrecisionRecallAtK,
});

function rightResult(ranked: readonly number[], relevant: readonly number[], k: number) {
  return {
    precision: precisionAtK(ranked, relevant, k),
    recall: recallAtK(ranked, relevant, k),
    f1: f1AtK(ranked, relevant, k),
    hit: hitAtK(ranked, relevant, k),
  };
}

/** Where the list reaches k, its tail becomes the relevant items: hits for a program that reads on. */
function replaceAfter(ranked: number[], relevant: number[], k: number): number[] {
  return ranked.length < k ? ranked : [...ranked.slice(0, k), ...relevant];
}

function rotateTop(ranked: number[], k: number, draw: number): number[] {
  const top = ranked.slice(0, k);
  const turn = Math.floor(draw * top.length);
  return [...top.slice(turn), ...top.slice(0, turn), ...ranked.slice(k)];
}

/** Names that agree in their last six bits, where a program that keeps items as bits of one number takes them for one. */
function rename(item: number): number {
  return 5_000 - 64 * item;
}

/** The items 1 to `length`. */
function upTo(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1);
}

/** What is right when a list holds all relevant items, each once, and nothing else. */
function allFound(hits: number, k: number): Result & { readonly f1: number; readonly hit: number } {
  return { precision: hits / k, recall: 1, f1: (2 * hits) / (k + hits), hit: 1 };
}

/** Every third item is relevant. */
function longList(n: number): Args {
  const ranked = Array.from({ length: n }, (_, index) => (index * 7) % (2 * n));
  return [ranked, ranked.filter((_, index) => index % 3 === 0), n];
}
