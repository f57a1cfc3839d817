/** An exercise that came back: how far its review is, and what the tries say of how well it was remembered. */
import type { AttemptEvent, ReviewEvent, ReviewRating } from '../event.ts';
import { isWhole, type LogEntry } from '../log-entry.ts';
import { mergeEvents } from '../merge-events.ts';

/** What the tries say; `same-text` is the text of an earlier acceptance, which says nothing. */
export type Evidence = 'first' | 'tries' | 'hint' | 'solution' | 'same-text';

export type ExerciseReview =
  /** It was never accepted before: the first acceptance is a review by itself. */
  | { readonly status: 'new' }
  /** Neither solved yet nor given up. */
  | { readonly status: 'open'; readonly hintsOpened: number }
  | { readonly status: 'to-rate'; readonly hintsOpened: number; readonly solved: boolean; readonly evidence: Evidence }
  | { readonly status: 'rated'; readonly hintsOpened: number; readonly solved: boolean; readonly rating: ReviewRating };

const SUGGESTED: Readonly<Partial<Record<Evidence, ReviewRating>>> = { first: 'good', tries: 'hard', hint: 'hard', solution: 'again' };

/** @returns undefined where the tries say nothing */
export const suggestedRating = (evidence: Evidence): ReviewRating | undefined => SUGGESTED[evidence];

/**
 * @param entries the log, in any order; the texts of old attempts may lie in the archive
 * @param variant whose data it came back with: each review has its own
 */
export function exerciseReview(entries: readonly LogEntry[], exerciseId: string, variant: number): ExerciseReview {
  const own = mergeEvents(entries).filter((entry) => 'exerciseId' in entry && entry.exerciseId === exerciseId);
  if (!own.some((entry) => isOfBefore(entry, variant))) return { status: 'new' };
  const here = own.slice(own.findLastIndex((entry) => isOfBefore(entry, variant)) + 1);
  const accepted = own.find((entry) => isAttemptOn(entry, variant) && entry.verdict.status === 'accepted') as AttemptEvent | undefined;
  const hintsOpened = here.reduce(
    (rung, entry) => (entry.type === 'reveal' && entry.what === 'hint' ? Math.max(rung, entry.rung) : rung),
    0,
  );
  const rated = own.find((entry): entry is ReviewEvent => entry.type === 'review' && entry.variant === variant);
  const solved = accepted !== undefined;
  if (rated !== undefined) return { status: 'rated', hintsOpened, solved, rating: rated.rating };
  const evidence = evidenceOf(own, here, accepted, variant);
  if (!solved && evidence !== 'solution') return { status: 'open', hintsOpened };
  return { status: 'to-rate', hintsOpened, solved, evidence };
}

const isAttemptOn = (entry: LogEntry, variant: number): entry is AttemptEvent =>
  entry.type === 'attempt' && isWhole(entry) && entry.verdict.variant === variant;

/** Accepted on other data, or reviewed on it. What lies in the archive was made long ago. */
function isOfBefore(entry: LogEntry, variant: number): boolean {
  if (entry.type === 'review') return entry.variant !== variant;
  if (entry.type !== 'attempt') return false;
  return isWhole(entry) ? entry.verdict.status === 'accepted' && entry.verdict.variant !== variant : entry.status === 'accepted';
}

function evidenceOf(own: readonly LogEntry[], here: readonly LogEntry[], accepted: AttemptEvent | undefined, variant: number): Evidence {
  const before = here.filter(({ id }) => accepted === undefined || id < accepted.id);
  if (before.some((entry) => entry.type === 'reveal' && entry.what === 'solution')) return 'solution';
  if (accepted !== undefined && own.some((entry) => isOfBefore(entry, variant) && hasText(entry, accepted.source))) return 'same-text';
  if (before.some((entry) => entry.type === 'reveal')) return 'hint';
  return before.some((entry) => isAttemptOn(entry, variant) && entry.verdict.status === 'rejected') ? 'tries' : 'first';
}

const hasText = (entry: LogEntry, text: string): boolean => entry.type === 'attempt' && isWhole(entry) && entry.source === text;
