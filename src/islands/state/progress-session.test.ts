import { monotonicFactory } from 'ulid';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VERDICT_SCHEMA, type Verdict } from '#graders/verdict.ts';
import { isDone } from '#learning/progress.ts';
import { memoryPlace, openMemoryStore } from '#storage/memory-store.ts';
import type { ProgressStore } from '#storage/progress-store.ts';
import { StorageProblem } from '#storage/storage-problem.ts';
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
    expect(session.$saveState.get()).toMatchObject({ status: 'unsaved', reason: new StorageProblem('unavailable').message });
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
    expect((await openMemoryStore(place).load()).events.map((event) => 'source' in event && event.source)).toEqual(['one']);
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
    expect(session.$saveState.get()).toEqual({ status: 'unsaved', reason: new StorageProblem('full').message });
    expect(session.wouldLose).toBe(true);
    expect(progressOf(session.$progress.get()).exercises.get('a')?.hintsOpened).toBe(1);
    expect(await session.exportEvents()).toHaveLength(1);
    flaky.failing = false;
    await session.retry();
    expect(session.$saveState.get().status).toBe('saved');
    expect((await flaky.store.load()).events).toHaveLength(1);
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
