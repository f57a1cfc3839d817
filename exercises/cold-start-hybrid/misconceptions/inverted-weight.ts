// fails: without any history the fallback alone decides: content, or popularity where content is silent
// says: Your weight falls as the history grows. Somebody new is then ranked by a history that does not exist, and your most faithful users by popularity. The weight is the share of the collaborative scores, 0 for a newcomer.
// witness: [[1,5,3],[0.9,0.1,0.2],[10,20,3000],4,10]
export function coldStartHybrid(
  collaborative: number[],
  content: number[],
  popularity: number[],
  interactions: number,
  halfTrust: number,
): { weight: number; order: number[] } {
  requireScores(collaborative, content, popularity);
  if (!(interactions >= 0 && interactions < Infinity)) {
    throw new RangeError(`coldStartHybrid requires finite interactions >= 0, got ${interactions}`);
  }
  if (!(halfTrust > 0 && halfTrust < Infinity)) throw new RangeError(`coldStartHybrid requires a finite halfTrust > 0, got ${halfTrust}`);
  const weight = halfTrust / (interactions + halfTrust);
  const saysSomething = content.some((score) => score !== 0);
  const own = scaled(collaborative);
  const fallback = scaled(saysSomething ? content : popularity);
  const blended = own.map((score, item) => weight * score + (1 - weight) * (fallback[item] ?? NaN));
  const order = blended.map((_, item) => item).sort((a, b) => (blended[b] ?? NaN) - (blended[a] ?? NaN) || a - b);
  return { weight, order };
}

/** To the scale from 0 to 1, the lowest score to 0 and the highest to 1; scores that are all alike say nothing and become 0. */
function scaled(scores: number[]): number[] {
  const low = Math.min(...scores);
  const range = Math.max(...scores) - low;
  return scores.map((score) => (range === 0 ? 0 : (score - low) / range));
}

function requireScores(...sources: number[][]): void {
  const lengths = sources.map((scores) => scores.length);
  if (new Set(lengths).size > 1)
    throw new RangeError(`coldStartHybrid requires as many scores from every source, got ${lengths.join(', ')}`);
  const wrong = sources.flat().find((score) => !Number.isFinite(score));
  if (wrong !== undefined) throw new RangeError(`coldStartHybrid requires finite scores, got ${wrong}`);
}
