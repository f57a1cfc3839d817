// fails: follows the definition
// says: You compare the share of positives among those selected, which is precision. Equal opportunity asks about those who deserved it: the share selected among people with label 1.
// witness: [[1,1,0,1,0,1,0,0,0,0],[1,1,0,0,1,1,1,0,0,0],["a","a","a","a","a","b","b","b","b","b"]]
export function parityMetrics(
  selected: number[],
  label: number[],
  group: string[],
): { demographicParityDifference: number; disparateImpactRatio: number; equalOpportunityDifference: number } {
  refuseIllegal(selected, label, group);
  const everyone = selected.map((_, person) => person);
  const chosen = everyone.filter((person) => selected[person] === 1);
  const selectionRates = ratesByGroup(everyone, selected, group);
  const precisions = ratesByGroup(chosen, label, group);
  return {
    demographicParityDifference: gap(selectionRates),
    disparateImpactRatio: Math.min(...selectionRates) / Math.max(...selectionRates),
    equalOpportunityDifference: gap(precisions),
  };
}
function ratesByGroup(people: number[], marks: number[], group: string[]): number[] {
  const counts = new Map<string, { size: number; marked: number }>();
  for (const person of people) {
    const name = group[person] ?? '';
    const count = counts.get(name) ?? { size: 0, marked: 0 };
    count.size += 1;
    count.marked += marks[person] ?? 0;
    counts.set(name, count);
  }
  return [...counts.values()].map((count) => count.marked / count.size);
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
