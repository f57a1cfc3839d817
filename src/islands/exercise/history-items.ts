/** Attempts and kept drafts as one list, newest first; a text that an attempt holds is not listed again. */
import type { Verdict } from '#graders/verdict.ts';
import type { AttemptEvent } from '#learning/event.ts';

/** A text that stood in the editor and gave way to another. */
export interface KeptDraft {
  /** ISO 8601. */
  readonly at: string;
  readonly source: string;
}

export interface HistoryItem {
  readonly key: string;
  /** Such as `Attempt 3`, `Attempt 4, variant 7` or `Draft`. */
  readonly name: string;
  readonly at: string;
  readonly source: string;
  /** Absent for a draft. */
  readonly verdict?: Verdict;
  /** Code of the attempt before; absent for the first attempt and for drafts. */
  readonly previous?: string;
}

export interface HistoryNames {
  /** With the variant that it was made on, when it was one. */
  readonly attempt: (number: number, variant: number | undefined) => string;
  readonly draft: string;
}

export function historyItems(
  attempts: readonly AttemptEvent[],
  keptDrafts: readonly KeptDraft[],
  names: HistoryNames,
): readonly HistoryItem[] {
  const tried = attempts.map(({ id, at, source, verdict }, index): HistoryItem => {
    const previous = attempts[index - 1]?.source;
    return {
      key: id,
      name: names.attempt(index + 1, verdict.variant),
      at,
      source,
      verdict,
      ...(previous === undefined ? {} : { previous }),
    };
  });
  const inAttempts = new Set(attempts.map(({ source }) => source));
  const drafts = keptDrafts
    .filter(({ source }, index) => !inAttempts.has(source) && keptDrafts.findLastIndex((draft) => draft.source === source) === index)
    .map(({ at, source }, index): HistoryItem => ({ key: `draft ${at} ${index}`, name: names.draft, at, source }));
  return [...tried, ...drafts].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
