/** A visitor who has worked here before: a log of events, brought in as a backup. */
import { expect, type Page } from '@playwright/test';
import { VERDICT_SCHEMA, type Verdict } from '#graders/verdict.ts';
import { backupText, makeBackup } from '#learning/backup.ts';
import type { AnswerEvent, AttemptEvent, ProgressEvent, ReviewRating } from '#learning/event.ts';

export async function importEvents(page: Page, events: readonly ProgressEvent[]): Promise<void> {
  await page.goto('storage/');
  const field = page.locator('input[type=file]');
  // Before its script runs the field takes a file and nobody hears of it.
  await expect(field).toBeEnabled();
  const text = backupText(makeBackup(events, '0.1.0', '2026-03-01T12:00:00.000Z'));
  await field.setInputFiles({ name: 'holdout-backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/^Added \d+ steps?\.$/)).toBeVisible();
}

/** ULIDs that say nothing of the time, in the order of their numbers. */
const idOf = (n: number): string => `01J${String(n).padStart(23, '0')}`;

export const answered = (
  n: number,
  at: string,
  questionId: string,
  rating: ReviewRating,
  more: Partial<AnswerEvent> = {},
): AnswerEvent => ({
  id: idOf(n),
  at,
  type: 'answer',
  questionId,
  how: 'spoken',
  seconds: 75,
  confidence: 60,
  said: [0, 1],
  score: 60,
  rating,
  ...more,
});

export const accepted = (n: number, at: string, exerciseId: string, source: string): AttemptEvent => ({
  id: idOf(n),
  at,
  type: 'attempt',
  exerciseId,
  source,
  verdict: {
    schema: VERDICT_SCHEMA,
    exerciseId,
    contentHash: '0'.repeat(64),
    graderVersion: '1',
    seed: 1,
    status: 'accepted',
    checks: [],
    console: { lines: [], dropped: 0 },
    unmetLimits: [],
  } satisfies Verdict,
});
