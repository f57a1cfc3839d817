/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { deduplicateEvents, judgeEvents } from '#core/monitoring/deduplicate-events.ts';
import { says } from '../../tests/content/says.ts';

const rows: readonly (readonly [string, number, number])[] = [
  ['p1', 10, 12],
  ['p1', 10, 40],
  ['p2', 30, 33],
  ['p2', 30, 110],
  ['p3', 100, 101],
  ['p4', 35, 102],
  ['p5', 40, 104],
];
const events = rows.map(([id, eventTime, arrivalTime]) => ({ id, eventTime, arrivalTime }));

test('event-dedup-watermark', () => {
  const { kept, duplicates, late } = deduplicateEvents(events, 60);
  const verdicts = judgeEvents(events, 60);
  const words = { kept: 'kept', duplicates: 'duplicate', late: 'late' };
  const withoutTheLast = judgeEvents(events.slice(0, 6), 60);
  expect(verdicts.find(({ index }) => index === 6)?.watermark).toBe(40);
  says('event-dedup-watermark', [
    ...rows.map(([id, eventTime, arrivalTime], index) => `| ${index} | ${id} | ${eventTime} | ${arrivalTime} |`),
    `the indexes come as ${verdicts.map(({ index }) => index).join(', ')}.`,
    `Kept ${kept.join(', ')}; duplicates ${duplicates.join(', ')}; late ${late.join(', ')}.`,
    `under way for ${104 - 40} seconds`,
    `# {'kept': [${kept.join(', ')}], 'duplicate': [${duplicates.join(', ')}], 'late': [${late.join(', ')}]}`,
    withoutTheLast.map(({ index, verdict }) => `-- ${index} | ${words[verdict]}`).join(' '),
  ]);
});
