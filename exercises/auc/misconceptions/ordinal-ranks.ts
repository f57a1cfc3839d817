// fails: the order of the rows changes nothing
// says: Equal scores get different places, in the order in which the rows happen to stand. Sort the file otherwise and your area changes with the same model. Rows of one score must share a place: the mean of the ranks they fill, or half a win for each pair.
// witness: [[1,0],[2,2]]
interface Tally {
  readonly score: number;
  positives: number;
  negatives: number;
}

export function auc(labels: number[], scores: number[]): number {
  if (labels.length !== scores.length) {
    throw new RangeError(`auc requires as many scores as labels, got ${scores.length} and ${labels.length}`);
  }
  const tallies = new Map<number, Tally>();
  for (const [index, label] of labels.entries()) {
    const score = scores[index] ?? NaN;
    if (label !== 0 && label !== 1) throw new RangeError(`auc requires labels of 0 or 1, got ${label}`);
    if (!Number.isFinite(score)) throw new RangeError(`auc requires finite scores, got ${score}`);
    const tally = tallies.get(index) ?? { score, positives: 0, negatives: 0 };
    tallies.set(index, tally);
    if (label === 1) tally.positives += 1;
    else tally.negatives += 1;
  }
  let [pairsWon, positives, negativesBelow] = [0, 0, 0];
  for (const tally of [...tallies.values()].sort((a, b) => a.score - b.score)) {
    pairsWon += tally.positives * (negativesBelow + tally.negatives / 2);
    positives += tally.positives;
    negativesBelow += tally.negatives;
  }
  const pairs = positives * negativesBelow;
  return pairs === 0 ? NaN : pairsWon / pairs;
}
