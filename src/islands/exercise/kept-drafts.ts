/**
 * Texts that stood in the editor when Reset, Restore or another draft took their place.
 * The log of progress holds one draft an exercise; these older ones stay on this device, the newest few of each exercise.
 */
export interface KeptDraft {
  /** ISO 8601. */
  readonly at: string;
  readonly source: string;
}

const MOST = 12;
const keyOf = (exerciseId: string): string => `holdout:kept-drafts:${exerciseId}`;

export function readKeptDrafts(exerciseId: string): readonly KeptDraft[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOf(exerciseId)) ?? '[]');
    return Array.isArray(read) ? read.filter(isKeptDraft) : [];
  } catch {
    return [];
  }
}

/** @returns the list with the text added, newest last; a text that is there already moves to the end */
export function withKeptDraft(drafts: readonly KeptDraft[], source: string, now: Date): readonly KeptDraft[] {
  if (source.trim() === '') return drafts;
  return [...drafts.filter((draft) => draft.source !== source), { at: now.toISOString(), source }].slice(-MOST);
}

/** Storage may be refused or full: then the texts are kept as long as the page is open. */
export function writeKeptDrafts(exerciseId: string, drafts: readonly KeptDraft[]): void {
  try {
    localStorage.setItem(keyOf(exerciseId), JSON.stringify(drafts));
  } catch {
    // The page still holds them.
  }
}

function isKeptDraft(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { at, source } = value as Partial<Record<string, unknown>>;
  return typeof source === 'string' && typeof at === 'string' && !Number.isNaN(Date.parse(at));
}
