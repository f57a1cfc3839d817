import { expect, test } from 'vitest';
import { mockWords } from '#languages/mock.ts';
import { contentsOf, mockReport } from '#learning/mock/mock-report.ts';
import type { Interview } from '#learning/mock/session.ts';
import type { ReviewItem } from '#learning/review/review-item.ts';
import { reportMarkdown } from './report-markdown.ts';

const common = { href: '/', minutes: 15, phase: 1, skills: ['1b'], difficulty: 'core' as const };
const items: readonly ReviewItem[] = [
  { ...common, kind: 'exercise', id: 'auc', target: 'exercise:auc', title: 'AUC | by hand', dimensions: ['coding'], group: 'function' },
  { ...common, kind: 'exercise', id: 'funnel', target: 'exercise:funnel', title: 'Funnel', dimensions: ['data'], group: 'sql' },
];
const left = (score: number) => ({ score, seconds: 61, at: '2026-11-20T09:20:00.000Z' });
const interview: Interview = {
  ...{ mockId: 'M', startId: 'S', role: 'junior', minutes: 45, startedAt: '2026-11-20T09:00:00.000Z', endedAt: '2026-11-20T09:20:00.000Z' },
  items: [
    { kind: 'exercise', id: 'auc', variant: 3, left: left(40) },
    { kind: 'exercise', id: 'funnel', variant: 4, left: left(100) },
    { kind: 'question', id: 'beginner/gone' },
  ],
};
const textFor = (of: Interview) => {
  const contents = contentsOf(items);
  return reportMarkdown({
    ...{ interview: of, report: mockReport(of, contents), contents, words: mockWords.en, day: '20 November 2026', locale: 'en-GB' },
  });
};

test('a report as Markdown holds the total, the band, each part, what moves it, and each item', () => {
  const text = textFor(interview);
  // (25 × 40 + 20 × 100) / 45 = 66.7; ten points of coding move it by 10 × 25 / 45 = 5.6.
  expect(text).toContain('**Total: 67 of 100 · Hire**');
  expect(text).toContain('| Coding | 25 | 40 | 5.6 |');
  expect(text).toContain('| Production | 10 | not asked |  |');
  expect(text).toContain('- Coding: 10 points more move the total by 5.6.\n  - Code: AUC | by hand (40)');
  expect(text).toContain('| Code: AUC \\| by hand | 40 | 1:01 |');
  expect(text).toContain('| Item beginner/gone: No longer in this build | not reached |  |');
  expect(text).toContain('2 of 3 items');
});
test('without a scored item it says so, and has no total', () => {
  const text = textFor({ ...interview, items: interview.items.map(({ left: _, ...item }) => item) });
  expect(text).toContain('No item was answered');
  expect(text).not.toContain('**');
});
