/** The truth behind a world, for scoring estimates: relevance, examination and bots. Never part of a learner's database. */
import type { GeneratedWorld } from './generate-world.ts';
import { examination } from './responses/examination.ts';
import { SURFACES, type Surface } from './scale.ts';
import { affinity, gradeOf } from './taste.ts';

export interface TruthTables {
  readonly truth_relevance: {
    readonly user_id: number[];
    readonly item_id: number[];
    readonly grade: number[];
    readonly affinity: number[];
  };
  readonly truth_examination: { readonly surface: Surface[]; readonly position: number[]; readonly probability: number[] };
  readonly truth_bots: { readonly user_id: number[] };
}

/**
 * Every pair of user and item at `tiny` and `lab`. At `bench` there are a hundred million, so only the pairs that were
 * shown; `affinity` and `gradeOf` tell of any other.
 */
export function truthOf(world: GeneratedWorld): TruthTables {
  const { user_id: users } = world.tables.users;
  return {
    truth_relevance: world.scale === 'bench' ? relevanceOfShown(world) : relevanceOfAll(world),
    truth_examination: examinationTable(world),
    truth_bots: { user_id: users.filter((_, row) => world.hidden.people.isBot[row]) },
  };
}

type Relevance = TruthTables['truth_relevance'];

function relevanceOfAll(world: GeneratedWorld): Relevance {
  const table: Relevance = { user_id: [], item_id: [], grade: [], affinity: [] };
  for (const user of world.tables.users.user_id) {
    for (const item of world.tables.items.item_id) addPair(table, world, user, item);
  }
  return table;
}

function relevanceOfShown(world: GeneratedWorld): Relevance {
  const { user_id: users, item_id: items } = world.tables.impressions;
  const count = world.tables.items.item_id.length + 1;
  const pairs = Float64Array.from(new Set(users.map((user, row) => user * count + (items[row] as number)))).sort();
  const table: Relevance = { user_id: [], item_id: [], grade: [], affinity: [] };
  for (const pair of pairs) addPair(table, world, Math.floor(pair / count), pair % count);
  return table;
}

function addPair(table: Relevance, { hidden }: GeneratedWorld, user: number, item: number): void {
  const value = affinity(hidden.taste, user - 1, item - 1);
  table.user_id.push(user);
  table.item_id.push(item);
  table.grade.push(gradeOf(value));
  table.affinity.push(value);
}

function examinationTable({ size }: GeneratedWorld): TruthTables['truth_examination'] {
  const cells = SURFACES.flatMap((surface) =>
    Array.from({ length: size.slots[surface] }, (_, index) => ({ surface, position: index + 1 })),
  );
  return {
    surface: cells.map(({ surface }) => surface),
    position: cells.map(({ position }) => position),
    probability: cells.map(({ surface, position }) => examination(surface, position)),
  };
}
