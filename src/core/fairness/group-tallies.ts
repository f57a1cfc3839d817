/** Counts of people, selections and positive labels for each group. */
export interface GroupTally {
  readonly group: string;
  readonly people: number;
  readonly selected: number;
  /** People whose label is 1. */
  readonly positives: number;
  /** People who are selected and whose label is 1. */
  readonly selectedPositives: number;
}

/**
 * One tally a group, in order of first appearance.
 *
 * @param caller the function whose caller is told of a mistake
 * @throws {RangeError} for empty or unequally long columns, or a value other than 0 and 1
 */
export function groupTallies(
  caller: string,
  selected: readonly number[],
  label: readonly number[],
  group: readonly string[],
): GroupTally[] {
  requireColumns(caller, selected, label, group);
  const tallies = new Map<string, GroupTally>();
  for (const [index, name] of group.entries()) {
    const person = { selected: selected[index] ?? 0, positive: label[index] ?? 0 };
    const tally = tallies.get(name) ?? { group: name, people: 0, selected: 0, positives: 0, selectedPositives: 0 };
    tallies.set(name, {
      group: name,
      people: tally.people + 1,
      selected: tally.selected + person.selected,
      positives: tally.positives + person.positive,
      selectedPositives: tally.selectedPositives + person.selected * person.positive,
    });
  }
  return [...tallies.values()];
}

/** The tally of everybody together. */
export function overallTally(tallies: readonly GroupTally[]): GroupTally {
  const total = (count: (tally: GroupTally) => number) => tallies.reduce((sum, tally) => sum + count(tally), 0);
  return {
    group: 'everybody',
    people: total((tally) => tally.people),
    selected: total((tally) => tally.selected),
    positives: total((tally) => tally.positives),
    selectedPositives: total((tally) => tally.selectedPositives),
  };
}

function requireColumns(caller: string, selected: readonly number[], label: readonly number[], group: readonly string[]): void {
  if (group.length === 0) throw new RangeError(`${caller} requires at least one person, got none`);
  if (selected.length !== group.length || label.length !== group.length) {
    throw new RangeError(`${caller} requires columns of equal length, got ${selected.length}, ${label.length} and ${group.length}`);
  }
  const bad = [...selected, ...label].find((value) => value !== 0 && value !== 1);
  if (bad !== undefined) throw new RangeError(`${caller} requires 0 or 1 for each person, got ${String(bad)}`);
}
