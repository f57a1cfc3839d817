/** The core's worked steps on an input, when it has any: an illegal input has none, and the figure does without. */
import { useEffect, useState } from 'react';
import type { Trace } from '#core/trace.ts';
import type { PictureName } from '#graders/grader.ts';
import type { Wire } from '#graders/wire.ts';

export interface WorkedTrace {
  readonly picture: PictureName;
  readonly trace: Trace;
}

export type TraceReader = (input: readonly Wire[]) => Promise<WorkedTrace>;

export function useTrace(readTrace: TraceReader, input: readonly Wire[]): WorkedTrace | undefined {
  const [worked, setWorked] = useState<WorkedTrace>();
  useEffect(() => {
    let left = false;
    setWorked(undefined);
    readTrace(input).then(
      (read) => {
        if (!left) setWorked(read);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [readTrace, input]);
  return worked;
}
