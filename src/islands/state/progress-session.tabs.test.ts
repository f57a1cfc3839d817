import { monotonicFactory } from 'ulid';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isDone } from '#learning/progress.ts';
import { memoryPlace, openMemoryStore } from '#storage/memory-store.ts';
import type { ProgressStore } from '#storage/progress-store.ts';
import { ProgressSession } from './progress-session.ts';
import { progressOf } from './progress-state.ts';

const sessionOver = (store: ProgressStore) =>
  new ProgressSession({ openStore: () => store, now: () => new Date(), makeId: monotonicFactory() });
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-05T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('other tabs', () => {
  test('what another tab did is shown', async () => {
    const place = memoryPlace();
    const [here, there] = [sessionOver(openMemoryStore(place)), sessionOver(openMemoryStore(place))];
    await Promise.all([here.refresh(), there.refresh()]);
    await there.tick('lesson:a', true);
    await settled();
    expect(isDone(progressOf(here.$progress.get()), 'lesson:a')).toBe(true);
  });
  test('clearing in one tab empties the other', async () => {
    const place = memoryPlace();
    const [here, there] = [sessionOver(openMemoryStore(place)), sessionOver(openMemoryStore(place))];
    await Promise.all([here.refresh(), there.refresh()]);
    await here.tick('lesson:a', true);
    await there.clear();
    await settled();
    expect(await here.exportEvents()).toEqual([]);
    expect((await openMemoryStore(place).load()).entries).toEqual([]);
  });
  test('a newer version makes the tab say that it no longer writes', async () => {
    const place = memoryPlace();
    const session = sessionOver(openMemoryStore(place));
    await session.refresh();
    place.openChannel().post({ kind: 'schema', schema: 99 });
    await settled();
    expect(session.$progress.get()).toMatchObject({ status: 'failed', reason: 'newer-schema' });
  });
});

test('an import is shown, and imported twice it adds nothing', async () => {
  const source = sessionOver(openMemoryStore());
  await source.tick('lesson:a', true);
  const events = await source.exportEvents();
  const session = sessionOver(openMemoryStore());
  expect(await session.importEvents(events)).toEqual({ added: 1, alreadyHere: 0 });
  expect(await session.importEvents(events)).toEqual({ added: 0, alreadyHere: 1 });
  expect(isDone(progressOf(session.$progress.get()), 'lesson:a')).toBe(true);
});
