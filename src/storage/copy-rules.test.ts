import { describe, expect, test } from 'vitest';
import { copiesToDrop, type CopyInfo, dailyCopyDue } from './copy-rules.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
const copy = (at: string, reason: CopyInfo['reason'] = 'daily', more: Partial<CopyInfo> = {}): CopyInfo => ({
  key: `${at}.${reason}`,
  reason,
  at: `${at}:00Z`,
  events: 10,
  bytes: 1000,
  ...more,
});
const dropped = (copies: readonly CopyInfo[], maxBytes?: number) => copiesToDrop(copies, NOW, maxBytes).map(({ key }) => key);

describe('which copies go', () => {
  test('of the daily ones three stay, one a day', () => {
    const days = ['2026-03-10T09:00', '2026-03-10T08:00', '2026-03-09T09:00', '2026-03-08T09:00', '2026-03-07T09:00'].map((at) => copy(at));
    expect(dropped(days)).toEqual(['2026-03-10T08:00.daily', '2026-03-07T09:00.daily']);
  });
  test('the one before a migration stays 30 days', () => {
    expect(dropped([copy('2026-02-10T09:00', 'before-migration')])).toEqual([]);
    expect(dropped([copy('2026-02-07T09:00', 'before-migration')])).toEqual(['2026-02-07T09:00.before-migration']);
  });
  test('together they stay below the limit, the newest first, but for the one before a migration', () => {
    const copies = [
      copy('2026-03-10T09:00', 'daily', { bytes: 600 }),
      copy('2026-03-09T09:00', 'daily', { bytes: 600 }),
      copy('2026-03-01T09:00', 'before-migration', { bytes: 600 }),
    ];
    expect(dropped(copies, 1000)).toEqual(['2026-03-09T09:00.daily']);
  });
  test('a clock set back drops nothing', () => expect(dropped([copy('2027-01-01T09:00')])).toEqual([]));
});

describe('the copy of the day', () => {
  test.each([
    ['an empty log needs none', [], 0, false],
    ['the first', [], 1, true],
    ['nothing has changed since', [copy('2026-03-09T09:00')], 10, false],
    ['a new day with changes', [copy('2026-03-09T09:00')], 11, true],
    ['a few changes on the same day', [copy('2026-03-10T09:00', 'daily', { events: 90 })], 110, false],
    ['twice as much on the same day', [copy('2026-03-10T09:00')], 20, true],
    ['many changes on the same day', [copy('2026-03-10T09:00', 'daily', { events: 90 })], 140, true],
    ['a copy of another sort does not count', [copy('2026-03-10T09:00', 'before-merge')], 11, true],
  ] as const)('%s', (_, copies, events, due) => expect(dailyCopyDue(copies, events, NOW)).toBe(due));
});
