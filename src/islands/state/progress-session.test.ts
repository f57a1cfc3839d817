import { monotonicFactory } from 'ulid';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VERDICT_SCHEMA, type Verdict } from '#graders/verdict.ts';
import type { ProgressEvent } from '#learning/event.ts';
import { isWhole } from '#learning/log-entry.ts';
import { type LastResort, openLastResort } from '#storage/last-resort.ts';
import { isDone } from '#learning/progress.ts';
import { memoryPlace, openMemoryStore } from '#storage/memory-store.ts';
import type { ProgressStore } from '#storage/progress-store.ts';
import { StorageProblem } from '#storage/storage-problem.ts';
import { memorySlots } from '#storage/testing/memory-slots.ts';
import { someEvents } from '#storage/testing/some-events.ts';
import { ProgressSession } from './progress-session.ts';
import { progressOf } from './progress-state.ts';

const verdict: Verdict = {
  schema: VERDICT_SCHEMA,
  exerciseId: 'a',
  contentHash: 'h',
  graderVersion: '1',
  seed: 1,
  status: 'accepted',
  checks: [],
  console: { lines: [], dropped: 0 },
  unmetLimits: [],
};

const sessionOver = (store: ProgressStore) =>
  new ProgressSession({ openStore: () => store, now: () => new Date(), makeId: monotonicFactory() });
const settled = () => vi.advanceTimersByTimeAsync(0);

/** A memory store whose appends fail while `failing` is true. */
function flakyStore() {
  const store = openMemoryStore();
  const flaky = { failing: false, store };
  const append = store.append.bind(store);
  store.append = async (event) => {
    if (flaky.failing) throw new StorageProblem('full');
    await append(event);
  };
  return flaky;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-05T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('leaving', () => {
  /** A store that is given up with its page: nothing that begins after `gone` ever ends. */
  function dyingStore(place: ReturnType<typeof memoryPlace>) {
    const store = openMemoryStore(place);
    const page = { gone: false };
    const append = store.append.bind(store);
    store.append = (event) => (page.gone ? new Promise(() => {}) : append(event));
    return { store, page };
  }
  const sessionWith = (store: ProgressStore, lastResort: LastResort) =>
    new ProgressSession({ openStore: () => store, now: () => new Date(), makeId: monotonicFactory(), lastResort });

  test('what was on its way when the page went is there on the next one, once', async () => {
    const place = memoryPlace();
    const slots = openLastResort(memorySlots());
    const { store, page } = dyingStore(place);
    const session = sessionWith(store, slots);
    await session.refresh();
    page.gone = true;
    void session.tick('lesson:a', true);
    session.saveDraft('x', 'half a word');
    session.leave();
    void session.tick('lesson:b', true);

    const next = sessionWith(openMemoryStore(place), slots);
    await next.refresh();
    const { progress } = next.$progress.get() as Extract<ReturnType<typeof next.$progress.get>, { status: 'ready' }>;
    expect([isDone(progress, 'lesson:a'), isDone(progress, 'lesson:b')]).toEqual([true, true]);
    expect(progress.exercises.get('x')?.draft).toBe('half a word');
    expect(slots.events).toEqual([]);
    expect((await openMemoryStore(place).read()).events).toHaveLength(3);
  });
  test('a page that stays puts nothing there, and takes back what it put', async () => {
    const slots = openLastResort(memorySlots());
    const session = sessionWith(openMemoryStore(), slots);
    await session.refresh();
    const written = session.tick('lesson:a', true);
    session.leave();
    expect(slots.events).toHaveLength(1);
    session.stay();
    await written;
    expect(slots.events).toEqual([]);
    void session.tick('lesson:b', true);
    expect(slots.events).toEqual([]);
  });
  test('what the store refuses stays there; deleting everything takes it too', async () => {
    const slots = openLastResort(memorySlots());
    const { failing, store } = { ...flakyStore(), failing: true };
    const [event] = someEvents(1);
    slots.put(event as ProgressEvent);
    store.import = async () => {
      if (failing) throw new StorageProblem('full');
      return { added: 0 } as never;
    };
    const session = sessionWith(store, slots);
    await session.refresh();
    expect(slots.events).toHaveLength(1);
    await session.clear();
    expect(slots.events).toEqual([]);
  });
});

describe('loading', () => {
  test('is loading, then ready with what is stored', async () => {
    const place = memoryPlace();
    await sessionOver(openMemoryStore(place)).tick('lesson:a', true);
    const session = sessionOver(openMemoryStore(place));
    expect([session.$progress.get().status, session.$saveState.get().status]).toEqual(['loading', 'opening']);
    await session.refresh();
    expect([session.$progress.get().status, session.$saveState.get().status]).toEqual(['ready', 'saved']);
    expect(isDone(progressOf(session.$progress.get()), 'lesson:a')).toBe(true);
  });
  test('what happens before the load is done is not erased by it', async () => {
    const session = sessionOver(openMemoryStore());
    const loading = session.refresh();
    void session.tick('lesson:a', true);
    await loading;
    expect(isDone(progressOf(session.$progress.get()), 'lesson:a')).toBe(true);
  });
  test('a store that cannot be opened leaves a page that works and says so', async () => {
    const session = new ProgressSession({
      openStore: () => {
        throw new StorageProblem('unavailable');
      },
      now: () => new Date(),
      makeId: monotonicFactory(),
    });
    await session.refresh();
    await session.tick('lesson:a', true);
    expect(session.$progress.get().status).toBe('failed');
    expect(isDone(progressOf(session.$progress.get()), 'lesson:a')).toBe(true);
    expect(session.$saveState.get()).toMatchObject({ status: 'unsaved', reason: 'unavailable' });
    expect(await session.exportEvents()).toHaveLength(1);
  });
});

describe('saving', () => {
  test('says saved only after the store has answered', async () => {
    const store = openMemoryStore();
    let answer = () => {};
    store.append = () => new Promise((resolve) => (answer = resolve));
    const session = sessionOver(store);
    await session.refresh();
    void session.tick('lesson:a', true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.$saveState.get().status).toBe('saving');
    answer();
    await settled();
    expect(session.$saveState.get().status).toBe('saved');
  });
  test('a draft waits for a pause of 300 ms, and says saving meanwhile', async () => {
    const session = sessionOver(openMemoryStore());
    await session.refresh();
    session.saveDraft('a', 'o');
    await vi.advanceTimersByTimeAsync(299);
    session.saveDraft('a', 'on');
    await vi.advanceTimersByTimeAsync(299);
    expect(session.$saveState.get().status).toBe('saving');
    expect(progressOf(session.$progress.get()).exercises.size).toBe(0);
    await vi.advanceTimersByTimeAsync(10);
    expect(progressOf(session.$progress.get()).exercises.get('a')?.draft).toBe('on');
    expect(session.$saveState.get().status).toBe('saved');
  });
  test('a flush does not wait, and typing leaves one draft', async () => {
    const place = memoryPlace();
    const session = sessionOver(openMemoryStore(place));
    for (const source of ['o', 'on', 'one']) {
      session.saveDraft('a', source);
      await session.flush();
    }
    expect((await openMemoryStore(place).load()).entries.map((event) => 'source' in event && event.source)).toEqual(['one']);
  });
  test('a text that is already kept makes no event', async () => {
    const session = sessionOver(openMemoryStore());
    session.saveDraft('a', 'one');
    await session.flush();
    session.saveDraft('a', 'one');
    expect(await session.exportEvents()).toHaveLength(1);
  });
  test('an attempt holds the text that was being typed', async () => {
    const session = sessionOver(openMemoryStore());
    await session.refresh();
    session.saveDraft('a', 'one');
    await session.recordAttempt('a', 'one', verdict);
    const events = await session.exportEvents();
    expect(events.map(({ type }) => type)).toEqual(['attempt']);
    expect(progressOf(session.$progress.get()).exercises.get('a')?.status).toBe('accepted');
  });
});

describe('when writing fails', () => {
  test('the reason is told, the event is still shown and exported, and a retry keeps it', async () => {
    const flaky = flakyStore();
    const session = sessionOver(flaky.store);
    await session.refresh();
    flaky.failing = true;
    await session.reveal('a', 'hint', 1);
    expect(session.$saveState.get()).toEqual({ status: 'unsaved', reason: 'full' });
    expect(session.wouldLose).toBe(true);
    expect(progressOf(session.$progress.get()).exercises.get('a')?.hintsOpened).toBe(1);
    expect(await session.exportEvents()).toHaveLength(1);
    flaky.failing = false;
    await session.retry();
    expect(session.$saveState.get().status).toBe('saved');
    expect((await flaky.store.load()).entries).toHaveLength(1);
  });
  test('a newer draft that is kept makes up for an older one that was not', async () => {
    const flaky = flakyStore();
    const session = sessionOver(flaky.store);
    await session.refresh();
    flaky.failing = true;
    session.saveDraft('a', 'one');
    await session.flush();
    flaky.failing = false;
    session.saveDraft('a', 'two');
    await session.flush();
    expect(session.$saveState.get().status).toBe('saved');
  });
});

describe('a clock that is set back', () => {
  test('leaves the newest draft the newest, after a reload and in another tab', async () => {
    const place = memoryPlace();
    const first = sessionOver(openMemoryStore(place));
    await first.refresh();
    first.saveDraft('a', 'typed before');
    await first.flush();
    vi.setSystemTime(new Date('2019-01-01T00:00:00Z'));
    const second = sessionOver(openMemoryStore(place));
    await second.refresh();
    second.saveDraft('a', 'typed after');
    await second.flush();
    second.saveDraft('a', 'typed last');
    await second.flush();
    const third = sessionOver(openMemoryStore(place));
    await third.refresh();
    expect(progressOf(third.$progress.get()).exercises.get('a')?.draft).toBe('typed last');
    const events = await third.exportEvents();
    expect(events.map(({ at }) => at.slice(0, 4))).toEqual(['2026', '2019']);
  });
  test('nor does an event from the end of time stop the making of ids', async () => {
    const place = memoryPlace();
    await openMemoryStore(place).append({
      id: `7${'Z'.repeat(25)}`,
      at: '2026-01-05T09:00:00.000Z',
      type: 'check-off',
      target: 'lesson:a',
      done: true,
    });
    const session = sessionOver(openMemoryStore(place));
    await session.refresh();
    await session.tick('lesson:b', true);
    expect(session.$saveState.get().status).toBe('saved');
  });
});

describe('events whose texts lie in the archive', () => {
  test('are counted at once, unpacked when asked for, and exported whole', async () => {
    const place = memoryPlace();
    const store = openMemoryStore(place);
    const events = someEvents(500);
    await store.import(events);
    const session = sessionOver(openMemoryStore(place));
    await session.refresh();
    const bare = () => {
      const state = session.$progress.get();
      return state.status === 'loading' ? [] : state.entries.filter((entry) => !isWhole(entry) && entry.exerciseId === 'ex-1');
    };
    expect(bare().length).toBeGreaterThan(10);
    await session.unpack('ex-1');
    expect(bare()).toEqual([]);
    expect(await session.exportEvents()).toEqual(events);
  });
});
