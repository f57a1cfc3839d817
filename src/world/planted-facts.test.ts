/** What the labs find in the world is there: bias, gaps, faults. */
import { describe, expect, test } from 'vitest';
import { type PositionCell, positionPropensity } from '#core/counterfactual/position-propensity.ts';
import { powerProportions } from '#core/experiments/power-proportions.ts';
import { twoProportionZ } from '#core/experiments/two-proportion-z.ts';
import { dcgAtK } from '#core/ranking/dcg-at-k.ts';
import { mean } from '#core/stats/mean.ts';
import { DAY, WORLD_START } from './calendar.ts';
import { type GeneratedWorld, generateWorld } from './generate-world.ts';
import { GAP_END, GAP_START, LONGEST_DELAY } from './landing/raw-events.ts';
import { examination } from './responses/examination.ts';
import type { Scale } from './scale.ts';
import { affinity, gradeOf } from './taste.ts';

/** Impressions as rows, with whether they were clicked. */
function impressionsOf(world: GeneratedWorld) {
  const { impressions, clicks } = world.tables;
  const clicked = new Set(clicks.impression_id);
  return impressions.impression_id.map((id, row) => ({
    user: impressions.user_id[row] as number,
    item: impressions.item_id[row] as number,
    position: impressions.position[row] as number,
    surface: impressions.surface[row] as string,
    arm: impressions.arm[row] as string | null,
    request: impressions.request_id[row] as string,
    clicked: clicked.has(id),
  }));
}
type Row = ReturnType<typeof impressionsOf>[number];

/** At least 20 impressions, at least 80 % of them clicked. */
function botsByRule(rows: readonly Row[]): number[] {
  const byUser = Map.groupBy(rows, ({ user }) => user);
  return [...byUser].filter(([, own]) => own.length >= 20 && share(own) >= 0.8).map(([user]) => user);
}

const share = (rows: readonly Row[]): number => rows.filter(({ clicked }) => clicked).length / rows.length;

function topTenthShare(rows: readonly Row[], items: number): number {
  const counts = [...Map.groupBy(rows, ({ item }) => item).values()].map(({ length }) => length).sort((a, b) => b - a);
  return counts.slice(0, items / 10).reduce((sum, count) => sum + count, 0) / rows.length;
}

const SCALES: readonly [Scale, number][] = [
  ['lab', 1],
  ['lab', 3],
  ['bench', 1],
];

describe.each(SCALES)('at %s, seed %s', (scale, seed) => {
  const world = generateWorld(seed, scale);
  const rows = impressionsOf(world);
  const bots = botsByRule(rows);
  const people = rows.filter(({ user }) => !world.hidden.people.isBot[user - 1]);
  const home = people.filter(({ surface }) => surface === 'home');

  test('the top tenth of the items holds 45 to 65 % of the impressions', () => {
    const top = topTenthShare(rows, world.size.items);
    expect(top).toBeGreaterThan(0.45);
    expect(top).toBeLessThan(0.65);
  });

  test('on home the click rate falls with the position', () => {
    const rates = Array.from({ length: 10 }, (_, index) => share(home.filter(({ position }) => position === index + 1)));
    for (const [first, later] of [0, 1, 2, 4, 6].map((index) => [rates[index] as number, rates[index + 2] as number] as const)) {
      expect(later).toBeLessThan(first);
    }
    expect(rates[9]).toBeLessThan((rates[0] as number) / 4);
  });

  test('independents are shown less than 0.8 times as much as they publish', () => {
    const isIndependent = ({ item }: Row) => world.hidden.catalogue.isIndependent[item - 1] === true;
    const published = world.hidden.catalogue.isIndependent.filter((is) => is).length / world.size.items;
    expect(published).toBeCloseTo(0.3, 10);
    expect(rows.filter(isIndependent).length / rows.length / published).toBeLessThan(0.8);
  });

  test('the rule of the bot exercise finds the bots and nobody else', () => {
    const truth = world.tables.users.user_id.filter((id) => world.hidden.people.isBot[id - 1]);
    expect(bots.toSorted((a, b) => a - b)).toEqual(truth);
    expect(truth.length).toBe(world.size.users * 0.005);
    expect(world.tables.plays.user_id.filter((user) => truth.includes(user))).toEqual([]);
  });

  test('users over 55 and cold users are ranked for worse', () => {
    const isPoorlyKnown = (user: number) => world.hidden.people.isCold[user - 1] || world.tables.users.age_band[user - 1] === '55+';
    const grade = (user: number, item: number) => gradeOf(affinity(world.hidden.taste, user - 1, item - 1));
    const ndcg = (request: readonly Row[]) => {
      const user = (request[0] as Row).user;
      const best = world.tables.items.item_id.map((item) => grade(user, item)).toSorted((x, y) => y - x);
      return (
        dcgAtK(
          request.map(({ item }) => grade(user, item)),
          10,
        ) / dcgAtK(best, 10)
      );
    };
    const requests = [...Map.groupBy(home, ({ request }) => request).values()];
    const meanOf = (wanted: boolean) =>
      mean(
        requests
          .filter(([row]) => isPoorlyKnown((row as Row).user) === wanted)
          .slice(0, 300)
          .map(ndcg)
          .filter((value) => Number.isFinite(value)),
      );
    expect(meanOf(true)).toBeLessThan(0.85 * meanOf(false));
  });

  test('cold users signed up in the last week and did fewer than 3 things', () => {
    const end = WORLD_START + world.size.days * DAY;
    const cold = world.tables.users.user_id.filter((id) => world.hidden.people.isCold[id - 1]);
    expect(cold.length).toBe(world.size.users * 0.15);
    expect(cold.every((id) => (world.tables.users.signup_at[id - 1] as number) > end - 7 * DAY)).toBe(true);
    const userOf = new Map(world.tables.impressions.impression_id.map((id, row) => [id, world.tables.impressions.user_id[row] as number]));
    const deeds = [
      ...world.tables.clicks.impression_id.map((id) => userOf.get(id)),
      ...world.tables.plays.user_id,
      ...world.tables.purchases.user_id,
    ];
    const counts = Map.groupBy(deeds, (user) => user);
    expect(cold.filter((id) => (counts.get(id)?.length ?? 0) > 2)).toEqual([]);
  });

  test('the log holds each fault in its share', () => {
    const raw = world.tables.raw_events;
    const events = new Set(raw.event_id).size;
    const of = (count: number) => count / events;
    const items = new Set(world.tables.items.item_id);
    expect(of(raw.event_id.length - events)).toBeCloseTo(0.02, 2);
    const delays = raw.event_at.map((at, row) => (raw.received_at[row] as number) - at);
    expect(delays.every((delay) => delay >= 1 && delay <= LONGEST_DELAY)).toBe(true);
    const first = new Map<string, number>();
    for (const [row, id] of raw.event_id.entries()) first.set(id, Math.min(first.get(id) ?? Infinity, delays[row] as number));
    expect(of([...first.values()].filter((delay) => delay > 30).length)).toBeCloseTo(0.05, 2);
    expect(of(raw.user_id.filter((user) => user === null).length)).toBeCloseTo(0.003, 2.7);
    expect(of(raw.item_id.filter((item) => item === null).length)).toBeCloseTo(0.002, 2.7);
    expect(of(raw.item_id.filter((item) => item !== null && !items.has(item)).length)).toBeCloseTo(0.002, 2.7);
    expect(raw.event_at.some((at) => at >= GAP_START && at < GAP_END)).toBe(false);
    expect(world.tables.impressions.shown_at.some((at) => at >= GAP_START && at < GAP_END)).toBe(true);
  });

  test('what exploring swaps moved tells how positions are looked at', () => {
    const swapped = new Set(world.hidden.swapped);
    const moved = rows.filter(({ user }, row) => swapped.has(row) && !world.hidden.people.isBot[user - 1]);
    // Where an item lands by a swap is chance, so all of them may pass for one item.
    const cells = [...Map.groupBy(moved, ({ position }) => position)].map(
      ([position, own]): PositionCell => ({
        item: 0,
        position,
        impressions: own.length,
        clicks: own.filter(({ clicked }) => clicked).length,
      }),
    );
    const estimated = positionPropensity(cells, 10);
    const error = mean(estimated.map((propensity, index) => Math.abs(propensity - examination('home', index + 1))));
    expect(error).toBeLessThan(scale === 'bench' ? 0.06 : 0.15);
  });

  test('rank_v2 clicks: a true effect of 4 % that lab cannot see', () => {
    const [control = [], treatment = []] = ['control', 'treatment'].map((arm) => people.filter((row) => row.arm === arm));
    const clicks = (arm: readonly Row[]) => arm.filter(({ clicked }) => clicked).length;
    const { p } = twoProportionZ(clicks(control), control.length, clicks(treatment), treatment.length, 0.05);
    if (scale === 'lab') {
      expect(p).toBeGreaterThan(0.05);
      expect(powerProportions(share(control), share(control) * 1.04, control.length, treatment.length, 0.05)).toBeLessThan(0.5);
    } else {
      expect(share(treatment) / share(control) - 1).toBeGreaterThan(0.01);
      expect(share(treatment) / share(control) - 1).toBeLessThan(0.07);
    }
  });
});
