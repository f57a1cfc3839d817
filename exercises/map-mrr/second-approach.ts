// Asks for each relevant item where it stands instead of walking down the list; better when few items are relevant and lists are long.
export function mapAndMrr(users: { ranked: number[]; relevant: number[] }[], k: number): { map: number; mrr: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`mapAndMrr requires an integer k >= 1, got ${k}`);
  let [precisions, reciprocals, counted] = [0, 0, 0];
  for (const { ranked, relevant } of users) {
    const rankOf = new Map(ranked.map((item, index) => [item, index + 1]));
    if (rankOf.size < ranked.length) throw new RangeError('mapAndMrr requires ranked lists without repeats');
    const wanted = [...new Set(relevant)];
    if (wanted.length === 0) continue;
    const ranks = wanted.map((item) => rankOf.get(item) ?? Infinity).filter((rank) => rank <= k);
    ranks.sort((a, b) => a - b);
    counted += 1;
    ranks.forEach((rank, index) => {
      precisions += (index + 1) / rank / wanted.length;
    });
    // Nothing found leaves no smallest rank: 1 / Infinity is 0.
    reciprocals += 1 / (ranks[0] ?? Infinity);
  }
  return { map: precisions / counted, mrr: reciprocals / counted };
}
