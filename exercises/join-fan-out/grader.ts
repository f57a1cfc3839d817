/** Joins that fan out: what is asked for, and databases in which groups lack plays, purchases or items. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import type { SqlCell } from '#graders/sql/result-set.ts';
import { rowsIn, withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['providers', 'items', 'plays', 'purchases'],
  columns: ['provider_group', 'plays', 'revenue'],
  order: ['provider_group'],
  databases: exerciseDatabases,
  edges: (visible) => [
    withRows(visible, 'a database without purchases', { purchases: [] }),
    withRows(visible, 'a database without plays', { plays: [] }),
    withRows(visible, 'a database with a group of providers that have no items', {
      providers: [...rowsIn(visible, 'providers'), [901, 'Quiet House', 'archive'], [902, 'Still House', 'archive']],
    }),
    ...unequalGroups(visible),
  ],
});

/** Independents are only played and majors only bought, two items twice each for the same amount; then independents alone are played and bought. */
function unequalGroups(visible: SqlDatabase): SqlDatabase[] {
  const groupOf = new Map(rowsIn(visible, 'providers').map(([provider, , group]) => [provider, group]));
  const itemsOf = (group: string) =>
    rowsIn(visible, 'items').flatMap(([item = null, , , provider = null]) => (groupOf.get(provider) === group ? [item] : []));
  const [independents, majors] = [itemsOf('independent').slice(0, 2), itemsOf('major').slice(0, 2)];
  const plays = [1, 2, 3].map((id) => [`p${id}`, id, independents[0] ?? null, null, 30 * id, 1_736_200_000 + id]);
  const purchasesOf = (items: readonly SqlCell[]) =>
    items.flatMap((item) => [1, 2].map((id) => [`b${item}-${id}`, id, item, null, 2, 7.25, 1_736_300_000 + id]));
  return [
    withRows(visible, 'a small database in which one group is only played and the other only bought', {
      plays,
      purchases: purchasesOf(majors),
    }),
    withRows(visible, 'a small database in which one group is neither played nor bought', { plays, purchases: purchasesOf(independents) }),
  ];
}
