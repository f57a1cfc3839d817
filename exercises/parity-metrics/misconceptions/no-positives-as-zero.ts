// fails: follows the definition
// says: You count a group without a label 1 as having a true-positive rate of 0. Nobody there could have been a true positive, so the rate is undefined: leave the group out, and return NaN when none is left.
// witness: [[1,1],[1,0],["a","b"]]
// follows: a true-positive rate of 0 for a group without positives, as in Fairlearn
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
  const withPositives = new Set(positives.map((person) => group[person]));
  if (new Set(group).size > withPositives.size) truePositiveRates.push(0);
  return {
    demographicParityDifference: gap(selectionRates),
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
