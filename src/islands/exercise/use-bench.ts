/** The acts of the workbench: what happens to the draft, the log and the worker when a button is pressed. */
import { useState } from 'react';
import { type Cases, casesOf } from '#graders/variant.ts';
import type { Wire } from '#graders/wire.ts';
import { useAttemptLog } from '#islands/exercise/use-attempt-log.ts';
import { useDraft } from '#islands/exercise/use-draft.ts';
import { useEditable } from '#islands/exercise/use-editable.ts';
import { useExerciseReview } from '#islands/exercise/use-exercise-review.ts';
import { useGrading } from '#islands/exercise/use-grading.ts';
import { usePractice } from '#islands/exercise/use-practice.ts';
import { useVariant } from '#islands/exercise/use-variant.ts';
import { useMockExercise } from '#islands/mock/use-mock-exercise.ts';
import { keepDraft, recordAttempt, reveal, saveDraft } from '#islands/state/progress.ts';
import type { Asked } from '#worker/protocol.ts';

interface Exercise {
  readonly exerciseId: string;
  readonly starter: string;
  /** What stands in Scratch at first. */
  readonly firstScratch: () => string;
}

export type Bench = ReturnType<typeof useBench>;

export function useBench({ exerciseId, starter, firstScratch }: Exercise) {
  const log = useAttemptLog(exerciseId);
  const draft = useDraft(exerciseId, starter, log.draft);
  const asked = useVariant();
  const variant = asked.kind === 'variant' ? asked.variant : undefined;
  const grading = useGrading(exerciseId, variant);
  const review = useExerciseReview(exerciseId, variant);
  const editable = useEditable();
  const keep = (text: string) => void keepDraft(exerciseId, text);
  const [scratch, setScratch] = useState(firstScratch);
  const { source, setSource } = draft;
  // Before the stored draft is in the editor, its text is not yet the learner's.
  const waits = !editable || grading.state.status === 'running';

  const cases = (): Cases => (variant === undefined ? { seed: log.tries + 1 } : casesOf(variant));
  const check = async (): Promise<boolean> => {
    if (waits) return false;
    draft.flush();
    const verdict = await grading.check(source, cases());
    if (verdict === undefined) return false;
    draft.noteKept(source);
    void recordAttempt(exerciseId, source, verdict);
    return true;
  };
  /** Checks another text than the one in the editor, which stays the newest draft. */
  const recheck = async (text: string): Promise<boolean> => {
    if (waits) return false;
    draft.flush();
    const verdict = await grading.check(text, cases());
    if (verdict === undefined) return false;
    // Noted before it is recorded, so that it is not taken for a draft from elsewhere.
    draft.noteKept(text);
    void recordAttempt(exerciseId, text, verdict);
    draft.noteKept(source);
    saveDraft(exerciseId, source);
    return true;
  };
  const unlessRunning = async (job: () => Promise<unknown>): Promise<boolean> => {
    if (waits) return false;
    draft.flush();
    return (await job()) !== undefined;
  };
  const run = () => unlessRunning(() => grading.run(source, scratch));
  const query = (sql: string, asked: Asked, database?: Wire) => unlessRunning(() => grading.query(sql, asked, database));
  /** Another text takes the place of the present one, which is kept first. */
  const replace = (text: string) => {
    if (text === source) return;
    if (source !== starter) keep(source);
    setSource(text);
  };
  const practice = usePractice({ variant, log, source, starter, replace, clear: grading.clear });
  const mock = useMockExercise({ exerciseId, starter, source, stored: log.draft, replace });
  const takeOther = () => {
    keep(source);
    draft.takeOther();
  };
  const openHint = (rung: number) => void reveal(exerciseId, 'hint', rung);
  const noteSolution = () => void reveal(exerciseId, 'solution', 0);
  const acts = { check, recheck, run, query, replace, takeOther, openHint, noteSolution };
  return { log, draft, grading, editable, scratch, setScratch, asked, variant, review, mock, practice, ...acts };
}
