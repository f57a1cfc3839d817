/** Words in and around the pictures: rankings, sets, bells, bars and schemas. */
export const pictures = {
  ranking: {
    described: (title: string, grades: readonly number[], cut: number) =>
      `${title}: grades ${grades.join(', ')} from rank 1 down, cut at rank ${cut}`,
    gain: (gain: string) => `gain ${gain}`,
    yours: (gain: string) => `yours ${gain}`,
    columns: { rank: 'rank', grade: 'grade', gain: 'gain', yours: 'yours', weight: 'weight', term: 'term' },
    belowCutoff: 'below k',
  },
  sets: {
    shown: 'shown',
    relevant: 'relevant',
    overlap: (left: string, right: string) => `Overlap of ${left} and ${right}`,
    only: (name: string) => `only ${name}`,
    both: 'both',
  },
  bells: {
    significant: (line: string) => `significant beyond ${line}`,
    described: (none: BellWords, effect: BellWords, line: string) =>
      `Two bell curves of the difference seen: ${none.name}, solid, around ${none.mean}; ${effect.name}, dashed, around ${effect.mean}. Significant beyond ${line}.`,
  },
  bars: { byGroup: (name: string, rates: string) => `${name} by group: ${rates}`, noRate: 'none' },
  schema: {
    area: 'Schema',
    asList: 'The schema as a list',
    pointsTo: (target: string) => `refers to ${target}`,
    of: (tables: readonly string[]) => `Schema of ${tables.join(', ')}`,
    primaryKey: 'primary key',
    reference: 'refers to the row with this key in another table',
    table: (name: string, columns: string) => `Table ${name}: ${columns}.`,
    key: (columns: readonly string[]) => `Primary key: ${columns.join(', ')}.`,
    refersTo: (column: string, target: string) => `${column} refers to ${target}.`,
  },
};

export interface BellWords {
  readonly name: string;
  readonly mean: string;
}
