/** The three tests of the world: what is true of them, and what their data can and cannot show. */
import { describe, expect, test } from 'vitest';
import { deltaRatio, deltaRatioDifference } from '#core/experiments/delta-ratio.ts';
import { criticalZ, powerOfShift } from '#core/experiments/power-of-shift.ts';
import { chiSquareUpper } from '#core/stats/chi-square.ts';
import { mean } from '#core/stats/mean.ts';
import { variance } from '#core/stats/variance.ts';
import { assignmentsOf } from './experiments/assignments.ts';
import { type Fortnight, fortnightOf, totalsByArm } from './fortnight.fixture.ts';
import { generateWorld } from './generate-world.ts';
import { streamOf } from './random/stream.ts';
import { appeal } from './responses/clicks.ts';
import { examination } from './responses/examination.ts';
import { isPoorlyKnown, type ModelVersion, POORLY_KNOWN, rankerOf } from './serving/rank-slate.ts';
import { affinity } from './taste.ts';

const TRUE_LIFT = 0.04;
const TRUE_COVERAGE_CHANGE = -0.06;

/** Seeds that nobody chose. */
const labs = Array.from({ length: 24 }, (_, index) => fortnightOf(100 + index, 'lab'));
const bench = fortnightOf(1, 'bench');

/** A statistic that is right strays further than this once in a hundred times. */
const CRITICAL = criticalZ(0.01);

const meanError = (values: readonly number[]) => Math.sqrt(variance(values) / values.length);

test('the fortnight is the beginning of the world', () => {
  const { impressions, clicks } = generateWorld(100, 'lab').tables;
  const beginning = labs[0] as Fortnight;
  expect(impressions.item_id.slice(0, beginning.impressions.item_id.length)).toEqual(beginning.impressions.item_id);
  expect(clicks.impression_id.slice(0, beginning.clicks.impression_id.length)).toEqual(beginning.clicks.impression_id);
});

/** Chance of a click an impression and number of different items, had this model served the treatment arm. */
function servedBy({ seed, size, people, catalogue, taste, assignments, requests }: Fortnight, version: ModelVersion) {
  const assigned = assignmentsOf(assignments, 'rank_v2');
  // Both models draw the same candidates and the same errors, so that their difference is that of the models.
  const ranker = rankerOf(size, catalogue, taste, streamOf(seed, 'model effects'));
  const items = new Set<number>();
  const chances: number[] = [];
  for (const { user, at, surface } of requests) {
    const own = assigned.get(user + 1);
    if (people.isBot[user] || own?.arm !== 'treatment' || at < own.assignedAt) continue;
    ranker.slate(user, at, surface, version, isPoorlyKnown(people, user) ? POORLY_KNOWN : 1).forEach((item, index) => {
      items.add(item);
      chances.push(examination(surface, index + 1) * appeal(affinity(taste, user, item)));
    });
  }
  return { clickRate: mean(chances), items: items.size };
}

/** What v2 changes against v1 on the same requests, in shares of v1. */
function changes(fortnight: Fortnight) {
  const [before, after] = [servedBy(fortnight, 'v1'), servedBy(fortnight, 'v2')];
  return { clickRate: after.clickRate / before.clickRate - 1, coverage: after.items / before.items - 1 };
}

describe('rank_v2, by the chances that only the generator knows', () => {
  // One lab world scatters by 0.3 points in the click rate and by 1.2 in coverage: of 12, the means err by 0.08 and 0.35.
  const ofLabs = labs.slice(0, 12).map(changes);
  const ofBench = changes(bench);

  test('the click rate rises by 4 %', () => {
    const lifts = ofLabs.map(({ clickRate }) => clickRate);
    expect(meanError(lifts)).toBeLessThan(0.001);
    expect(Math.abs(mean(lifts) - TRUE_LIFT)).toBeLessThan(0.003);
    expect(Math.abs(ofBench.clickRate - TRUE_LIFT)).toBeLessThan(0.004);
  });

  test('the part of the catalogue that is shown falls by 6 %', () => {
    const drops = ofLabs.map(({ coverage }) => coverage);
    expect(meanError(drops)).toBeLessThan(0.005);
    // The larger catalogue has the longer tail to lose; the scales lie on either side of the 6 %.
    expect(Math.abs(mean(drops) - TRUE_COVERAGE_CHANGE)).toBeLessThan(0.015);
    expect(Math.abs(ofBench.coverage - TRUE_COVERAGE_CHANGE)).toBeLessThan(0.02);
  });
});

const column = (users: readonly { impressions: number; clicked: number }[]) => ({
  clicked: users.map(({ clicked }) => clicked),
  shown: users.map(({ impressions }) => impressions),
});

/** The readout by users: they were assigned, and the impressions of one resemble each other. */
function readout(fortnight: Fortnight, experiment: string, trueLift: number) {
  const { control, treatment } = totalsByArm(fortnight, experiment);
  const [a, b] = [column(control), column(treatment)];
  const { t, p, standardError } = deltaRatioDifference(a.clicked, a.shown, b.clicked, b.shown, 0.05);
  const shift = (trueLift * deltaRatio(a.clicked, a.shown).ratio) / standardError;
  return { t, p, shift, power: powerOfShift(shift, 0.05, 'both') };
}

describe('the lesson of power', () => {
  const readouts = labs.map((fortnight) => readout(fortnight, 'rank_v2', TRUE_LIFT));
  const power = mean(readouts.map((one) => one.power));

  test('lab has one chance in six to see the 4 %', () => {
    expect(Math.abs(power - 1 / 6)).toBeLessThan(0.02);
    expect(Math.max(...readouts.map((one) => one.power))).toBeLessThan(0.2);
  });

  test('and sees it about as often', () => {
    const found = readouts.filter(({ p }) => p < 0.05).length;
    const spread = Math.sqrt(labs.length * power * (1 - power));
    expect(Math.abs(found - labs.length * power)).toBeLessThan(CRITICAL * spread);
  });

  test.each([0, 1, 2, 3, 4, 5, 7, 42, 123, 2026])('in world %s, opened early, neither it nor the A/A test shows anything', (seed) => {
    const fortnight = fortnightOf(seed, 'lab');
    expect(readout(fortnight, 'rank_v2', TRUE_LIFT).p).toBeGreaterThan(0.05);
    expect(readout(fortnight, 'aa_check', 0).p).toBeGreaterThan(0.05);
  });

  test('bench has one chance in two', () => {
    expect(Math.abs(readout(bench, 'rank_v2', TRUE_LIFT).power - 1 / 2)).toBeLessThan(0.1);
  });

  test.each([
    ['rank_v2', TRUE_LIFT],
    ['aa_check', 0],
  ] as const)('the statistic of %s varies by 1 about what is true', (experiment, trueLift) => {
    const statistics = labs.map((fortnight) => readout(fortnight, experiment, trueLift));
    const errors = statistics.map(({ t, shift }) => t - shift);
    expect(Math.abs(mean(errors))).toBeLessThan(CRITICAL / Math.sqrt(labs.length));
    expect(chiSquareUpper(sumOfSquares(errors), labs.length)).toBeGreaterThan(0.005);
    expect(chiSquareUpper(sumOfSquares(errors), labs.length)).toBeLessThan(0.995);
  });
});

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value ** 2, 0);
