interface Tally {
  readonly score: number;
  positives: number;
  negatives: number;
}

/** The share of pairs, one positive and one negative, in which the positive has the higher score; an equal score wins half. */
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
    // Each positive of this score beats every negative met so far, and half of those beside it.
    pairsWon += tally.positives * (negativesBelow + tally.negatives / 2);
    positives += tally.positives;
    negativesBelow += tally.negatives;
  }
  const pairs = positives * negativesBelow;
  return pairs === 0 ? NaN : pairsWon / pairs;
}
