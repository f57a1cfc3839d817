/** Starting a variant and coming back from it: what becomes of the address, of the text in the editor and of the last report. */
import type { AttemptLog } from '#islands/exercise/use-attempt-log.ts';
import { goToVariant } from '#islands/exercise/use-variant.ts';
import { nextVariant } from '#learning/next-variant.ts';

interface Place {
  readonly variant: number | undefined;
  readonly log: AttemptLog;
  readonly source: string;
  readonly starter: string;
  /** Puts another text in the place of the present one, which is kept. */
  readonly replace: (text: string) => void;
  /** Takes away the report of the last job. */
  readonly clear: () => void;
}

export interface Practice {
  /** Whether the editor holds a text that was accepted, and not tried on the variant at hand. */
  readonly holdsAnswer: boolean;
  /** The next variant, from the starter. */
  readonly practise: () => void;
  /** The variant at hand, from the starter. */
  readonly begin: () => void;
  /** The exercise as first set, with the code that was accepted of it. */
  readonly backToFirst: () => void;
}

export function usePractice({ variant, log: { attempts }, source, starter, replace, clear }: Place): Practice {
  const same = attempts.filter((attempt) => attempt.source === source);
  const isTried = same.some(({ verdict }) => verdict.variant === variant);
  return {
    holdsAnswer: !isTried && same.some(({ verdict }) => verdict.status === 'accepted'),
    // A variant that a link led to counts as tried: the next is another.
    practise: () => {
      replace(starter);
      clear();
      goToVariant(nextVariant([...attempts, ...(variant === undefined ? [] : [{ verdict: { variant } }])]));
    },
    begin: () => replace(starter),
    // The report stays, as it does when a text is restored: it tells the variant that it is of.
    backToFirst: () => {
      replace(acceptedAtFirst(attempts) ?? source);
      goToVariant(undefined);
    },
  };
}

const acceptedAtFirst = (attempts: AttemptLog['attempts']): string | undefined =>
  attempts.findLast(({ verdict }) => verdict.status === 'accepted' && verdict.variant === undefined)?.source;
