// Adds up the ranks of the positives, as Mann and Whitney did; better when ranks are at hand already, and it shows that only the order of the scores counts.
export function auc(labels: number[], scores: number[]): number {
  if (labels.length !== scores.length) throw new RangeError(`auc requires as many scores as labels, got ${scores.length}`);
  if (labels.some((label) => label !== 0 && label !== 1)) throw new RangeError('auc requires labels of 0 or 1');
  if (!scores.every(Number.isFinite)) throw new RangeError('auc requires finite scores');
  const ranks = averageRanks(scores);
  const positives = labels.filter((label) => label === 1).length;
  const rankSum = ranks.reduce((total, rank, index) => total + (labels[index] === 1 ? rank : 0), 0);
  // Standing lowest of all, the positives would have this rank sum and no pair won.
  const lowest = (positives * (positives + 1)) / 2;
  return (rankSum - lowest) / (positives * (labels.length - positives));
}

/** Ranks from 1, lowest score first; equal scores share the mean of the ranks that they fill. */
function averageRanks(scores: number[]): number[] {
  const sorted = scores.toSorted((a, b) => a - b);
  const [first, last] = [new Map<number, number>(), new Map<number, number>()];
  sorted.forEach((score, index) => {
    if (!first.has(score)) first.set(score, index + 1);
    last.set(score, index + 1);
  });
  return scores.map((score) => ((first.get(score) ?? NaN) + (last.get(score) ?? NaN)) / 2);
}
