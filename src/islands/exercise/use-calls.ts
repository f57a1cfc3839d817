/** The learner's own calls on an input, fetched once it is looked at. */
import { type RefObject, useEffect, useState } from 'react';
import type { Wire } from '#graders/wire.ts';
import type { CallReport } from '#worker/protocol.ts';

export type CallsReader = (input: readonly Wire[]) => Promise<CallReport>;

/** @param readCalls absent while there is nothing to run: the text is no longer the one that was graded */
export function useCalls(readCalls: CallsReader | undefined, input: readonly Wire[], isSeen: boolean): CallReport | undefined {
  const [known, setKnown] = useState<{ readonly input: readonly Wire[]; readonly report: CallReport }>();
  const isKnown = known?.input === input;
  useEffect(() => {
    if (readCalls === undefined || !isSeen || isKnown) return undefined;
    let left = false;
    readCalls(input).then(
      (report) => {
        if (!left) setKnown({ input, report });
      },
      // Stopped for a job that matters more, or broken off: the figure does without.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [readCalls, input, isSeen, isKnown]);
  return isKnown ? known.report : undefined;
}

/** True from the first time that the element is on the screen. */
export function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (element.current === null || isSeen) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isSeen]);
  return isSeen;
}
