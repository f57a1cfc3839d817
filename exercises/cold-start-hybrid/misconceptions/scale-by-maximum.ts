// fails: as many stars more, or fewer, for every item change nothing
// says: You divide by the largest score. A source that runs from 4 to 5 then spans from 0.8 to 1 and hardly has a say, while one that starts at 0 uses the whole scale. Subtract the lowest score first, so that each source runs from 0 to 1.
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
  const weight = interactions / (interactions + halfTrust);
  const saysSomething = content.some((score) => score !== 0);
  const own = scaled(collaborative);
  const fallback = scaled(saysSomething ? content : popularity);
  const blended = own.map((score, item) => weight * score + (1 - weight) * (fallback[item] ?? NaN));
  const order = blended.map((_, item) => item).sort((a, b) => (blended[b] ?? NaN) - (blended[a] ?? NaN) || a - b);
  return { weight, order };
}

/** To a scale whose highest score is 1. */
function scaled(scores: number[]): number[] {
  const high = Math.max(...scores);
  return scores.map((score) => (high === 0 ? 0 : score / high));
}

function requireScores(...sources: number[][]): void {
  const lengths = sources.map((scores) => scores.length);
  if (new Set(lengths).size > 1)
    throw new RangeError(`coldStartHybrid requires as many scores from every source, got ${lengths.join(', ')}`);
  const wrong = sources.flat().find((score) => !Number.isFinite(score));
  if (wrong !== undefined) throw new RangeError(`coldStartHybrid requires finite scores, got ${wrong}`);
}
