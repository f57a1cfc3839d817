/** The more a person has done, the more their own history decides; until then content does, or else popularity. */
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
