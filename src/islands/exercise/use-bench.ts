/** The acts of the workbench: what happens to the draft, the log and the worker when a button is pressed. */
import { useCallback, useState } from 'react';
import type { Wire } from '#graders/wire.ts';
import { defaultScratch, scratchCall } from '#islands/exercise/scratch-call.ts';
import { useAttemptLog } from '#islands/exercise/use-attempt-log.ts';
import { useDraft } from '#islands/exercise/use-draft.ts';
import { useGrading } from '#islands/exercise/use-grading.ts';
import { keepDraft, recordAttempt, reveal } from '#islands/state/progress.ts';

interface Exercise {
  readonly exerciseId: string;
  readonly entry: string;
  readonly starter: string;
  readonly signature: string;
}

export type Bench = ReturnType<typeof useBench>;

export function useBench({ exerciseId, entry, starter, signature }: Exercise) {
  const log = useAttemptLog(exerciseId);
  const draft = useDraft(exerciseId, starter, log.draft);
  const grading = useGrading(exerciseId);
  const keep = (text: string) => void keepDraft(exerciseId, text);
  const [scratch, setScratch] = useState(() => defaultScratch(entry, signature));
  const { source, setSource } = draft;
  const running = grading.state.status === 'running';

  const check = async (): Promise<boolean> => {
    if (running) return false;
    draft.flush();
    const verdict = await grading.check(source, log.attempts.length + 1);
    if (verdict === undefined) return false;
    draft.noteKept(source);
    void recordAttempt(exerciseId, source, verdict);
    return true;
  };
  const run = async (): Promise<boolean> => {
    if (running) return false;
    draft.flush();
    return (await grading.run(source, scratch)) !== undefined;
  };
  /** Another text takes the place of the present one, which is kept first. */
  const replace = (text: string) => {
    if (text === source) return;
    if (source !== starter) keep(source);
    setSource(text);
  };
  const takeOther = () => {
    keep(source);
    draft.takeOther();
  };
  const openHint = (rung: number) => void reveal(exerciseId, 'hint', rung);
  const noteSolution = () => void reveal(exerciseId, 'solution', 0);
  const tryInScratch = useCallback((input: readonly Wire[]) => setScratch(scratchCall(entry, input)), [entry]);
  const acts = { check, run, replace, takeOther, openHint, noteSolution, tryInScratch };
  return { log, draft, grading, scratch, setScratch, ...acts };
}
