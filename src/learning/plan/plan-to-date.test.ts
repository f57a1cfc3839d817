import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dimension } from '../review/review-item.ts';
import { afterReview, type Memory, recallAt } from '../review/scheduler.ts';
import { meanRecall, STEPS } from './best-schedule.ts';
import { dayAfter } from '../calendar-day.ts';
import type { Candidate } from './fill-days.ts';
import { foresight } from './foresight.ts';
import { inOrder } from './in-order.ts';
import { FARTHEST_DAYS, type PlanInput, type PlanItem, type PlannedDays, planToDate } from './plan-to-date.ts';

const TODAY = '2026-11-22';
const WEIGHTS: Readonly<Record<Dimension, number>> = {
  coding: 25,
  data: 20,
  recommenders: 20,
  evaluation: 15,
  production: 10,
  communication: 10,
};
const weightOf = ({ dimensions: [main] }: PlanItem): number => WEIGHTS[main as Dimension];
const item = (name: string, minutes = 5, main: Dimension = 'data', kind: PlanItem['kind'] = 'question'): PlanItem => ({
  kind,
  id: name,
  target: `${kind}:${name}`,
  title: name,
  href: `/${name}/`,
  minutes,
  dimensions: [main],
});
const input = (more: Partial<PlanInput>): PlanInput => ({
  date: dayAfter(TODAY, 5),
  minutes: 30,
  today: TODAY,
  items: [item('a')],
  memories: new Map(),
  doneToday: new Set(),
  weightOf,
  ...more,
});
const planned = (given: PlanInput): PlannedDays => {
  const plan = planToDate(given);
  if (plan.status !== 'planned') throw new Error(`planned was expected, got ${plan.status}`);
  return plan;
};
const noon = (day: string) => `${day}T12:00:00.000Z`;
const learnt = (daysAgo: number): Memory => afterReview(undefined, { at: noon(dayAfter(TODAY, -daysAgo)), rating: 'good' });

describe('by hand', () => {
  test('one thing, five days: learnt early, once more a day before the interview', () => {
    const { days, recall } = planned(input({}));
    const on = days.flatMap(({ day, items }) => items.map(({ isNew }) => [day, isNew]));
    expect(on.at(0)?.[1]).toBe(true);
    expect(on.at(-1)).toEqual([dayAfter(TODAY, 4), on.length === 1]);
    const memory = on.reduce<Memory | undefined>(
      (before, [day]) => afterReview(before, { at: noon(day as string), rating: 'good' }),
      undefined,
    );
    expect(recall).toEqual({ following: recallAt(memory, noon(dayAfter(TODAY, 5))), without: 0 });
  });
  test('room for one of two on the only day: the one that counts more', () => {
    const items = [item('data', 5, 'data'), item('coding', 5, 'coding')];
    const { days, noTime } = planned(input({ date: dayAfter(TODAY, 1), minutes: 5, items }));
    expect(days.map((day) => day.items.map(({ item }) => item.title))).toEqual([['coding']]);
    expect(noTime.map(({ title }) => title)).toEqual(['data']);
  });
  test('of two that count alike, the shorter one', () => {
    const items = [item('long', 9), item('short', 4)];
    const { days } = planned(input({ date: dayAfter(TODAY, 1), minutes: 10, items }));
    expect(days[0]?.items.map(({ item }) => item.title)).toEqual(['short']);
  });
  test('what takes longer than a day has is never planned, and named', () => {
    const { days, tooLong, noTime } = planned(input({ minutes: 15, items: [item('a'), item('b', 20, 'coding', 'exercise')] }));
    expect(tooLong.map(({ title }) => title)).toEqual(['b']);
    expect(noTime).toEqual([]);
    expect(days.flatMap(({ items }) => items).every(({ item }) => item.title === 'a')).toBe(true);
  });
  test.each([9, 23, 61])('%i minutes a day are all there is to plan with: two things of nearly that length find their days', (minutes) => {
    const { days, noTime } = planned(input({ minutes, items: [item('a', minutes), item('b', minutes - 1)] }));
    expect(new Set(days.flatMap(({ items }) => items.map(({ item }) => item.title)))).toEqual(new Set(['a', 'b']));
    expect(noTime).toEqual([]);
  });
  test('in order, what was done today waits for tomorrow, and nothing waits for it', () => {
    const given = input({ items: [item('done'), item('a'), item('b')], minutes: 15, doneToday: new Set(['question:done']) });
    expect(inOrder(candidatesOf(given, [TODAY, dayAfter(TODAY, 1)]), 0, 2, 15)).toEqual([[1], [0], [0]]);
  });
  test('what was reviewed today is not asked for today again', () => {
    const memories = new Map([['question:a', learnt(9)]]);
    const tomorrow = { date: dayAfter(TODAY, 1), memories };
    expect(planned(input(tomorrow)).days[0]?.items).toHaveLength(1);
    expect(planned(input({ ...tomorrow, doneToday: new Set(['question:a']) })).days[0]?.items).toEqual([]);
  });
  test('reviews stand before what is new', () => {
    const items = [item('new'), item('old')];
    const { days } = planned(input({ date: dayAfter(TODAY, 1), items, memories: new Map([['question:old', learnt(20)]]) }));
    expect(days[0]?.items.map(({ item, isNew }) => [item.title, isNew])).toEqual([
      ['old', false],
      ['new', true],
    ]);
  });
  test('the warm-up: at most three known questions in at most 15 minutes, nothing unknown, no exercise', () => {
    const items = [...['a', 'b', 'c', 'd'].map((name) => item(name)), item('x', 5, 'coding', 'exercise')];
    const known = new Map(items.map(({ target }, index) => [target, learnt(index + 1)]));
    const plan = planToDate(input({ date: TODAY, items, memories: known }));
    expect(plan).toMatchObject({ status: 'today', warmUp: [{ title: 'a' }, { title: 'b' }, { title: 'c' }] });
    expect(planToDate(input({ date: TODAY, items, memories: new Map() }))).toEqual({ status: 'today', warmUp: [] });
  });
  test('a date that is past, or far', () => {
    expect(planToDate(input({ date: dayAfter(TODAY, -1) }))).toEqual({ status: 'past' });
    expect(planToDate(input({ date: dayAfter(TODAY, FARTHEST_DAYS + 1) }))).toEqual({ status: 'far' });
    expect(planToDate(input({ date: dayAfter(TODAY, FARTHEST_DAYS) })).status).toBe('planned');
  });
  test.each([{ minutes: 4 }, { minutes: Number.NaN }, { items: [] }, { date: '2026-02-30' }, { today: '22.11.2026' }])(
    'refuses %s',
    (wrong) => expect(() => planToDate(input(wrong))).toThrow(RangeError),
  );
});

const anItem = fc.record({
  minutes: fc.oneof(fc.constantFrom(4, 5, 6, 7, 10, 15, 20, 25, 40), fc.integer({ min: 1, max: 75 })),
  main: fc.constantFrom<Dimension>('coding', 'data', 'evaluation', 'communication'),
  kind: fc.constantFrom<PlanItem['kind']>('question', 'exercise'),
});
const someItems = fc
  .array(anItem, { minLength: 1, maxLength: 14 })
  .map((list) => list.map(({ minutes, main, kind }, index) => item(`i${index}`, minutes, main, kind)));
const someDays = fc.integer({ min: 1, max: 16 });
const someMinutes = fc.oneof(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 480 }));
const fresh = fc
  .record({ items: someItems, ahead: someDays, minutes: someMinutes })
  .map(({ items, ahead, minutes }) => input({ items, minutes, date: dayAfter(TODAY, ahead) }));
const withMemories = fc
  .tuple(fresh, fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 14, maxLength: 14 }))
  .map(([given, ages]) => ({
    ...given,
    memories: new Map(given.items.flatMap(({ target }, index) => (ages[index] == null ? [] : [[target, learnt(ages[index])] as const]))),
    doneToday: new Set(given.items.filter((_, index) => ages[index] === 0).map(({ target }) => target)),
  }));

const candidatesOf = ({ items, memories, doneToday, date }: PlanInput, days: readonly string[]): readonly Candidate[] =>
  items.map((one) => ({
    minutes: one.minutes,
    weight: weightOf(one),
    foresee: foresight(memories.get(one.target), days.map(noon), noon(date)),
    doneToday: doneToday.has(one.target),
  }));

describe('laws', () => {
  test('every day lies between today and the day before the date, each once, in order', () => {
    fc.assert(
      fc.property(withMemories, (given) => {
        const { days } = planned(given);
        expect(days.map(({ day }) => day)).toEqual(days.map((_, index) => dayAfter(TODAY, index)));
        expect((days.at(-1)?.day ?? '') < given.date).toBe(true);
      }),
    );
  });
  test('never over the minutes, nothing unknown, nothing twice a day, nothing today that is done', () => {
    fc.assert(
      fc.property(withMemories, someMinutes, (given, minutes) => {
        const { days } = planned({ ...given, minutes });
        for (const { items, minutes: used } of days) {
          expect(used).toBe(items.reduce((sum, { item }) => sum + item.minutes, 0));
          expect(used).toBeLessThanOrEqual(minutes);
          expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
          expect(items.every(({ item }) => given.items.includes(item))).toBe(true);
        }
        const done = given.items.reduce((sum, one) => sum + (given.doneToday.has(one.target) ? one.minutes : 0), 0);
        expect((days[0]?.minutes ?? 0) <= Math.max(0, minutes - done)).toBe(true);
        expect(days[0]?.items.some(({ item }) => given.doneToday.has(item.target))).toBe(false);
      }),
    );
  });
  test('each thing is new once, unless it was reviewed before', () => {
    fc.assert(
      fc.property(withMemories, (given) => {
        const all = planned(given).days.flatMap(({ items }) => items);
        for (const one of given.items) {
          const itsOwn = all.filter(({ item }) => item === one);
          expect(itsOwn.map(({ isNew }) => isNew)).toEqual(itsOwn.map((_, place) => place === 0 && !given.memories.has(one.target)));
        }
      }),
    );
  });
  test('the same input gives the same plan', () => {
    fc.assert(fc.property(withMemories, (given) => void expect(planToDate(given)).toEqual(planToDate(given))));
  });
  test('what is foreseen is what comes of it when each review goes well', () => {
    fc.assert(
      fc.property(withMemories, (given) => {
        const { days, recall } = planned(given);
        const memories = new Map(given.memories);
        for (const { day, items } of days)
          for (const { item } of items)
            memories.set(item.target, afterReview(memories.get(item.target), { at: noon(day), rating: 'good' }));
        const all = given.items.reduce((sum, one) => sum + weightOf(one), 0);
        const reached = given.items.reduce((sum, one) => sum + weightOf(one) * recallAt(memories.get(one.target), noon(given.date)), 0);
        expect(recall.following).toBeCloseTo(reached / all, 12);
      }),
    );
  });
  test('it is never worse than doing nothing, nor than all in order, each once', () => {
    fc.assert(
      fc.property(withMemories, (given) => {
        const { days, recall } = planned(given);
        expect(recall.following).toBeGreaterThanOrEqual(recall.without);
        const candidates = candidatesOf(
          given,
          days.map(({ day }) => day),
        );
        for (const step of STEPS.filter((length) => length <= given.minutes)) {
          const thoughtless = meanRecall(candidates, inOrder(candidates, 0, days.length, step));
          expect(recall.following).toBeGreaterThanOrEqual(thoughtless - 1e-12);
        }
      }),
    );
  });
  test('more minutes a day are never worse', () => {
    fc.assert(
      fc.property(withMemories, someMinutes, fc.integer({ min: 0, max: 60 }), (given, minutes, more) => {
        const [less, longer] = [minutes, minutes + more].map((length) => planned({ ...given, minutes: length }).recall.following);
        expect(longer).toBeGreaterThanOrEqual((less as number) - 1e-12);
      }),
    );
  });
  test('with nothing remembered yet, more days are never worse', () => {
    fc.assert(
      fc.property(fresh, fc.integer({ min: 1, max: 12 }), (given, more) => {
        const sooner = planned(given).recall.following;
        const later = planned({ ...given, date: dayAfter(given.date, more) }).recall.following;
        expect(later).toBeGreaterThanOrEqual(sooner - 1e-12);
      }),
    );
  });
  test('everything is on a day, or remembered, or named as left out for one reason; and what is too long fits no day', () => {
    fc.assert(
      fc.property(withMemories, (given) => {
        const { days, tooLong, noTime } = planned(given);
        const asked = new Set(days.flatMap(({ items }) => items.map(({ item }) => item)));
        expect(tooLong.filter((one) => asked.has(one) || noTime.includes(one))).toEqual([]);
        expect(noTime.filter((one) => asked.has(one) || given.memories.has(one.target))).toEqual([]);
        const accounted = new Set([...asked, ...tooLong, ...noTime]);
        expect(given.items.filter((one) => !accounted.has(one) && !given.memories.has(one.target))).toEqual([]);
        for (const one of tooLong) expect(planned({ ...given, items: [one] }).days.flatMap(({ items }) => items)).toEqual([]);
      }),
    );
  });
  test('what fits a day, alone and new, is planned', () => {
    fc.assert(
      fc.property(someMinutes, fc.integer({ min: 1, max: 480 }), someDays, (minutes, own, ahead) => {
        fc.pre(own <= minutes);
        const { days, noTime } = planned(input({ items: [item('a', own)], minutes, date: dayAfter(TODAY, ahead) }));
        expect(days.flatMap(({ items }) => items).length).toBeGreaterThan(0);
        expect(noTime).toEqual([]);
      }),
    );
  });
  test('after missed days the plan is the plan of that day: no day before it is listed', () => {
    fc.assert(
      fc.property(withMemories, fc.integer({ min: 1, max: 15 }), (given, missed) => {
        const today = dayAfter(TODAY, missed);
        const plan = planToDate({ ...given, today, doneToday: new Set() });
        fc.pre(plan.status === 'planned');
        if (plan.status === 'planned') expect(plan.days[0]?.day).toBe(today);
      }),
    );
  });
});
