// fails: follows the definition
// says: You count a tie as won. A model that gives every item the same score would then reach 1 and look perfect, though it knows nothing; each tied pair is worth one half.
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
    const tally = tallies.get(score) ?? { score, positives: 0, negatives: 0 };
    tallies.set(score, tally);
    if (label === 1) tally.positives += 1;
    else tally.negatives += 1;
  }
  let [pairsWon, positives, negativesBelow] = [0, 0, 0];
  for (const tally of [...tallies.values()].sort((a, b) => a.score - b.score)) {
    pairsWon += tally.positives * (negativesBelow + tally.negatives);
    positives += tally.positives;
    negativesBelow += tally.negatives;
  }
  const pairs = positives * negativesBelow;
  return pairs === 0 ? NaN : pairsWon / pairs;
}
