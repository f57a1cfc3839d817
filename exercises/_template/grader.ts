/** __ID__: what is checked, and against which function of the core. */
import { hitAtK } from '#core/ranking/hit-at-k.ts';
import { tracePrecisionRecallAtK } from '#core/ranking/trace-precision-recall-at-k.ts';
import { agreesWith, defineGrader, expects, invariantUnder, rankedWithRelevant, refuses } from '#graders/index.ts';

type Args = [ranked: number[], relevant: number[], k: number];

export default defineGrader<Args>({
  entry: '__ENTRY__',
  oracles: ['hitAtK'],
  inputs: rankedWithRelevant,
  oracle: hitAtK,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('items after rank k change nothing', ([ranked, relevant, k]) => [replaceAfter(ranked, relevant, k), relevant, k]),
    expects(
      'nothing relevant: 0',
      rankedWithRelevant.map(([ranked, , k]): Args => [ranked, [], k]),
      () => 0,
    ),
    refuses(
      'refuses a cutoff that is not a whole number from 1 up',
      [0, -1, 1.5, NaN].map((k) => [[3], [3], k]),
      [[3], [3], 1],
    ),
  ],
  cost: { at: longList, n: 1000, repeats: 32 },
  picture: 'ranked-strip',
  trace: tracePrecisionRecallAtK,
});

/** Where the list reaches k, its tail becomes the relevant items: hits for a program that reads on. */
function replaceAfter(ranked: number[], relevant: number[], k: number): number[] {
  return ranked.length < k ? ranked : [...ranked.slice(0, k), ...relevant];
}

/** The one relevant item stands last, so that every rank has to be read. */
function longList(n: number): Args {
  return [Array.from({ length: n }, (_, index) => index), [n - 1], n];
}
