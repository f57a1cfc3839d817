import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '#learning/event.ts';
import { isWhole } from '#learning/log-entry.ts';
import { reduceProgress } from '#learning/reduce-progress.ts';
import { memoryPlace, openMemoryStore } from './memory-store.ts';
import { recordOf } from './shelf-records.ts';
import { segmentOf, readHead } from './segment.ts';
import { someEvents } from './testing/some-events.ts';

const textOf = (events: readonly ProgressEvent[]) => events.map((event) => JSON.stringify(event));

async function placeWith(events: readonly ProgressEvent[]) {
  const place = memoryPlace();
  for (const event of events) await place.shelf.set(event.id, recordOf(event));
  await place.shelf.set('meta', { schema: 2 });
  return place;
}

describe('putting old events away', () => {
  test('leaves the same progress, the same events, and few records', async () => {
    const events = someEvents(1_000);
    const place = await placeWith(events);
    const store = openMemoryStore(place);
    await store.maintain();
    const { entries } = await store.load();
    expect((await place.shelf.keys()).length).toBeLessThan(100);
    expect(entries.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(entries.filter((entry) => !isWhole(entry)).length).toBeGreaterThan(500);
    expect(reduceProgress(entries)).toEqual(reduceProgress(events));
    expect(textOf((await store.read()).events)).toEqual(textOf(events));
  });
  test('the texts of one exercise can be had alone', async () => {
    const events = someEvents(1_000);
    const store = openMemoryStore(await placeWith(events));
    await store.maintain();
    const own = events.filter((event) => 'exerciseId' in event && event.exerciseId === 'ex-2');
    expect(textOf((await store.read('ex-2')).events)).toEqual(textOf(own));
  });
  test('few events stay as they are', async () => {
    const place = await placeWith(someEvents(200));
    await openMemoryStore(place).maintain();
    expect((await place.shelf.keys()).some((key) => key.startsWith('segment:'))).toBe(false);
  });
  test('what another tab writes meanwhile is there afterwards', async () => {
    const events = someEvents(600);
    const place = await placeWith(events.slice(0, 590));
    const [here, there] = [openMemoryStore(place), openMemoryStore(place)];
    await Promise.all([
      here.maintain(),
      ...events.slice(590).map((event) => there.append({ ...event, ...(event.type === 'draft' && { kept: true }) } as ProgressEvent)),
    ]);
    expect((await here.read()).events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });
  test('two tabs at once put each event away once', async () => {
    const events = someEvents(600);
    const place = await placeWith(events);
    await Promise.all([openMemoryStore(place).maintain(), openMemoryStore(place).maintain()]);
    expect((await place.shelf.keys()).filter((key) => key.startsWith('segment:'))).toHaveLength(1);
  });
});

test('a death at any write or removal loses no event and doubles none', async () => {
  const events = someEvents(300);
  const whole = reduceProgress(events);
  for (let deathAt = 0; ; deathAt += 1) {
    const place = await placeWith(events);
    const dying = dieAfter(deathAt, place);
    await openMemoryStore(dying.place)
      .maintain()
      .catch(() => {});
    const after = openMemoryStore(place);
    const progress = reduceProgress((await after.load()).entries);
    expect(progress, `death at ${deathAt}`).toEqual(whole);
    await after.maintain();
    expect(textOf((await after.read()).events), `death at ${deathAt}`).toEqual(textOf(events));
    expect((await place.shelf.keys()).length, `death at ${deathAt}`).toBeLessThan(80);
    if (!dying.died()) break;
    // Each of the first steps, and then some of the many removals.
    if (deathAt > 30) deathAt += 40;
  }
});

/** A place whose shelves stop answering after a number of changes, as those of a closed tab. */
function dieAfter(changes: number, place: ReturnType<typeof memoryPlace>) {
  let left = changes;
  let died = false;
  const change =
    <A extends unknown[]>(act: (...args: A) => Promise<void>) =>
    (...args: A) => {
      if (left-- > 0) return act(...args);
      died = true;
      return Promise.reject(Object.assign(new Error('the tab is closed'), { name: 'QuotaExceededError' }));
    };
  const mortal = (shelf: typeof place.shelf) => ({ ...shelf, set: change(shelf.set), remove: change(shelf.remove) });
  return { place: { ...place, shelf: mortal(place.shelf), archive: mortal(place.archive) }, died: () => died };
}

test('the head of a segment says of progress what its events say', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat());
  fc.assert(
    fc.property(sizes, ([count, seed]) => {
      const events = someEvents(count, seed);
      const head = readHead(segmentOf(events, 's').head);
      expect(reduceProgress(head?.entries ?? [])).toEqual(reduceProgress(events));
      expect(head?.entries.length).toBe(events.length);
    }),
    { numRuns: 200 },
  );
});

test('a damaged head is put aside like any record, and the records are rescued', async () => {
  const place = await placeWith(someEvents(400));
  const store = openMemoryStore(place);
  await store.maintain();
  const key = (await place.shelf.keys()).find((name) => name.startsWith('segment:')) as string;
  await place.shelf.set(key, { schema: 2, segment: 'x', head: '{"cut' });
  expect((await store.load()).setAside).toBe(1);
  expect(await place.shelf.get(`aside:${key}`)).toMatchObject({ key });
});

test('a segment whose head was damaged comes back from its bodies', async () => {
  const place = await placeWith(someEvents(400));
  const store = openMemoryStore(place);
  await store.maintain();
  const before = await store.read();
  const key = (await place.shelf.keys()).find((name) => name.startsWith('segment:')) as string;
  await place.shelf.set(key, { schema: 2, segment: 'x', head: '{"cut' });
  expect((await store.read()).events.length).toBeLessThan(100);
  await store.maintain();
  expect(await store.read()).toEqual(before);
});
