// fails: follows the definition
// says: Your demographic parity difference measures each group against the overall rate, and so depends on how large the groups are. Here it is the largest group rate minus the smallest.
// witness: [[1,1,0,1,0,1,0,0,0,0],[1,1,0,0,1,1,1,0,0,0],["a","a","a","a","a","b","b","b","b","b"]]
// follows: the largest distance from the common selection rate, as in Fairlearn's demographic_parity_difference with method='to_overall'
export function parityMetrics(
  selected: number[],
  label: number[],
  group: string[],
): { demographicParityDifference: number; disparateImpactRatio: number; equalOpportunityDifference: number } {
  refuseIllegal(selected, label, group);
  const everyone = selected.map((_, person) => person);
  const positives = everyone.filter((person) => label[person] === 1);
  const selectionRates = ratesByGroup(everyone, selected, group);
  const truePositiveRates = ratesByGroup(positives, selected, group);
  const overall = selected.reduce((total, value) => total + value, 0) / selected.length;
  return {
    demographicParityDifference: Math.max(...selectionRates.map((rate) => Math.abs(rate - overall))),
    disparateImpactRatio: Math.min(...selectionRates) / Math.max(...selectionRates),
    equalOpportunityDifference: gap(truePositiveRates),
  };
}
function ratesByGroup(people: number[], selected: number[], group: string[]): number[] {
  const counts = new Map<string, { size: number; selected: number }>();
  for (const person of people) {
    const name = group[person] ?? '';
    const count = counts.get(name) ?? { size: 0, selected: 0 };
    count.size += 1;
    count.selected += selected[person] ?? 0;
    counts.set(name, count);
  }
  return [...counts.values()].map((count) => count.selected / count.size);
}

function gap(rates: number[]): number {
  return rates.length === 0 ? NaN : Math.max(...rates) - Math.min(...rates);
}

function refuseIllegal(selected: number[], label: number[], group: string[]): void {
  if (selected.length === 0) throw new RangeError('parityMetrics requires at least one person, got none');
  if (label.length !== selected.length || group.length !== selected.length) {
    throw new RangeError(`parityMetrics requires arrays of equal length, got ${selected.length}, ${label.length} and ${group.length}`);
  }
  for (const value of [...selected, ...label]) {
    if (value !== 0 && value !== 1) throw new RangeError(`parityMetrics requires decisions and labels of 0 or 1, got ${value}`);
  }
}
