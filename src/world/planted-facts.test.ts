/** What the labs find in the world is there, and the core finds it: bias, gaps, bots, faults. */
import { describe, expect, test } from 'vitest';
import { positionPropensity } from '#core/counterfactual/position-propensity.ts';
import { sampleRatioMismatch } from '#core/experiments/sample-ratio-mismatch.ts';
import { groupExposureShare } from '#core/fairness/group-exposure-share.ts';
import { ndcgByGroup } from '#core/fairness/ndcg-by-group.ts';
import { deduplicateEvents } from '#core/monitoring/deduplicate-events.ts';
import { mean } from '#core/stats/mean.ts';
import { DAY, WORLD_START } from './calendar.ts';
import { type GeneratedWorld, generateWorld } from './generate-world.ts';
import { botsByRule, clickRate, impressionRows, itemsByImpressions, positionCells, slates } from './impression-rows.fixture.ts';
import { GAP_END, GAP_START, LONGEST_DELAY } from './landing/raw-events.ts';
import { examination } from './responses/examination.ts';
import type { Scale } from './scale.ts';
import { affinity, gradeOf } from './taste.ts';
import { truthOf } from './truth.ts';

const WORLDS: readonly [Scale, number][] = [
  ['lab', 1],
  ['lab', 3],
  ['bench', 1],
];
const POSITIONS = Array.from({ length: 10 }, (_, index) => index + 1);

/** A share of so many tosses, within five standard errors of what was planted. */
function expectShare(count: number, of: number, planted: number): void {
  expect(Math.abs(count / of - planted)).toBeLessThan(5 * Math.sqrt((planted * (1 - planted)) / of));
}

describe.each(WORLDS)('at %s, seed %s', (scale, seed) => {
  const world = generateWorld(seed, scale);
  const { users, items, plays, raw_events: raw } = world.tables;
  const { people, catalogue, taste } = world.hidden;
  const rows = impressionRows(world);
  const bots = new Set(botsByRule(rows));
  const home = rows.filter(({ user, surface }) => surface === 'home' && !bots.has(user));
  const groups = ['', ...catalogue.isIndependent.map((is) => (is ? 'independent' : 'major'))];
  const published = catalogue.isIndependent.filter((is) => is).length / world.size.items;
  const gradeFor = (user: number, item: number) => gradeOf(affinity(taste, user - 1, item - 1));

  test('the top tenth of the items holds 45 to 65 % of the impressions', () => {
    const top = itemsByImpressions(rows).slice(0, world.size.items / 10);
    const share = top.reduce((sum, { impressions }) => sum + impressions, 0) / rows.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.65);
  });

  test('on home the click rate falls with the position', () => {
    const rates = POSITIONS.map((wanted) => clickRate(home.filter(({ position }) => position === wanted)));
    // Two places apart: neighbours at the end differ by less than chance does at lab.
    for (const [index, rate] of rates.slice(2).entries()) expect(rate).toBeLessThan(rates[index] as number);
    expect(rates[9]).toBeLessThan((rates[0] as number) / 4);
  });

  test('what the clicks tell of each position is how it is looked at, once bots are out', () => {
    const truth = POSITIONS.map((position) => examination('home', position));
    const errorOf = (propensities: readonly number[]) => mean(propensities.map((own, index) => Math.abs(own - (truth[index] as number))));
    const withBots = rows.filter(({ surface }) => surface === 'home');
    expect(errorOf(positionPropensity(positionCells(home), 10))).toBeLessThan(0.05);
    expect(errorOf(positionPropensity(positionCells(withBots), 10))).toBeGreaterThan(0.05);
    // Where an item lands by an exploring swap is chance, so all of them may pass for one item.
    const swapped = new Set(world.hidden.swapped);
    const moved = rows.filter(({ user }, row) => swapped.has(row) && !bots.has(user));
    expect(
      errorOf(
        positionPropensity(
          positionCells(moved, () => 0),
          10,
        ),
      ),
    ).toBeLessThan(1.5 / Math.sqrt(moved.length / 10));
  });

  test('independents are shown, and looked at, less than 0.8 times as much as they publish; not for want of merit', () => {
    expect(published).toBeCloseTo(0.3, 10);
    expect(rows.filter(({ item }) => catalogue.isIndependent[item - 1]).length / rows.length / published).toBeLessThan(0.8);
    const attention = slates(home).map((slate) => groupExposureShare(slate.items, groups).independent ?? 0);
    expect(mean(attention) / published).toBeLessThan(0.8);
    const meanGrade = (group: string) =>
      mean(
        users.user_id
          .slice(0, 100)
          .flatMap((user) => items.item_id.filter((item) => groups[item] === group).map((item) => gradeFor(user, item))),
      );
    expect(meanGrade('independent') / meanGrade('major')).toBeGreaterThan(0.9);
  });

  test('the rule of the bot exercise finds the bots and nobody else', () => {
    expect([...bots]).toEqual(users.user_id.filter((id) => people.isBot[id - 1]));
    expect(bots.size).toBe(world.size.users * 0.005);
    expect(plays.user_id.filter((user) => bots.has(user))).toEqual([]);
  });

  test('users over 55 and cold users are ranked for worse', () => {
    const groupOf = (user: number) => (people.isCold[user - 1] ? 'cold' : users.age_band[user - 1] === '55+' ? '55+' : 'other');
    const sample = [...Map.groupBy(slates(home), ({ user }) => groupOf(user)).values()].flatMap((own) => own.slice(0, 600));
    const ndcg = ndcgByGroup(
      sample.map(({ user, items: slate }) => ({
        group: groupOf(user),
        grades: slate.map((item) => gradeFor(user, item)),
        ideal: items.item_id.map((item) => gradeFor(user, item)),
      })),
      10,
    );
    // By chance, the ratio of two groups of some hundred lists is a few hundredths off.
    expect(ndcg.cold).toBeLessThan(0.97 * (ndcg.other as number));
    expect(ndcg['55+']).toBeLessThan(0.95 * (ndcg.other as number));
  });

  test('cold users signed up in the last week and did fewer than 3 things', () => {
    const end = WORLD_START + world.size.days * DAY;
    const cold = users.user_id.filter((id) => people.isCold[id - 1]);
    expect(cold).toEqual(users.user_id.filter((id) => (users.signup_at[id - 1] as number) > end - 7 * DAY));
    expect(cold.length).toBe(world.size.users * 0.15);
    const deeds = deedsByUser(world);
    expect(cold.filter((id) => (deeds.get(id)?.length ?? 0) > 2)).toEqual([]);
  });

  test('the log holds each fault in its share', () => {
    const events = raw.event_id.map((id, row) => ({
      id,
      eventTime: raw.event_at[row] as number,
      arrivalTime: raw.received_at[row] as number,
    }));
    const { kept, duplicates, late } = deduplicateEvents(events, LONGEST_DELAY);
    expect(late).toEqual([]);
    expectShare(duplicates.length, kept.length, 0.02);
    const delays = events.map(({ eventTime, arrivalTime }) => arrivalTime - eventTime);
    expect(delays.every((delay) => delay >= 1 && delay <= LONGEST_DELAY)).toBe(true);
    expectShare(kept.filter((row) => (delays[row] as number) > 30).length, kept.length, 0.05);
    const known = new Set<number | null>([null, ...items.item_id]);
    expectShare(raw.user_id.filter((user) => user === null).length, events.length, 0.003);
    expectShare(kept.filter((row) => raw.item_id[row] === null).length, kept.length, 0.002);
    expectShare(kept.filter((row) => !known.has(raw.item_id[row] as number | null)).length, kept.length, 0.002);
    expect(raw.event_at.some((at) => at >= GAP_START && at < GAP_END)).toBe(false);
    expect(world.tables.impressions.shown_at.some((at) => at >= GAP_START && at < GAP_END)).toBe(true);
  });

  test('arms by hashing: only new_home has lost a part of its users', () => {
    expect(srm(world, 'new_home', [1, 1])).toBeLessThan(0.001);
    expect(srm(world, 'aa_check', [1, 1])).toBeGreaterThan(0.001);
    expect(srm(world, 'rank_v2', [7, 3])).toBeGreaterThan(0.001);
  });
});

/** The user of every click, play and purchase, by user. */
function deedsByUser({ tables: { impressions, clicks, plays, purchases } }: GeneratedWorld): Map<number, number[]> {
  const userOf = new Map(impressions.impression_id.map((id, row) => [id, impressions.user_id[row] as number]));
  const deeds = [...clicks.impression_id.map((id) => userOf.get(id) as number), ...plays.user_id, ...purchases.user_id];
  return Map.groupBy(deeds, (user) => user);
}

function srm({ tables: { assignments } }: GeneratedWorld, experiment: string, weights: readonly number[]): number {
  const arms = assignments.arm.filter((_, row) => assignments.experiment_id[row] === experiment);
  const counts = ['control', 'treatment'].map((arm) => arms.filter((one) => one === arm).length);
  return sampleRatioMismatch(counts, weights, 0.001).p;
}

test.each([0, 1, 2, 3, 7, 42, 2026])('at tiny, seed %s: one bot, by rule and in truth, and no visible mismatch of arms', (seed) => {
  const world = generateWorld(seed, 'tiny');
  expect(botsByRule(impressionRows(world))).toEqual(truthOf(world).truth_bots.user_id);
  expect(truthOf(world).truth_bots.user_id.length).toBe(1);
  expect(srm(world, 'new_home', [1, 1])).toBeGreaterThan(0.001);
});
