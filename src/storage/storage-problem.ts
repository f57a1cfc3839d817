/** Why something could not be kept or read, as a sentence for the learner and a kind for the program. */
export type StorageProblemKind =
  /** The browser gives this site no storage at all. */
  | 'unavailable'
  | 'timed-out'
  | 'full'
  /** The write was reported done, but reading it back gave something else. */
  | 'not-kept'
  /** A newer version of the app owns the store. */
  | 'newer-schema'
  /** The event itself is malformed and would be unreadable later. */
  | 'invalid'
  | 'lost';

export class StorageProblem extends Error {
  override readonly name = 'StorageProblem';
  readonly kind: StorageProblemKind;

  constructor(kind: StorageProblemKind, detail?: string) {
    super(detail === undefined ? SENTENCES[kind] : `${SENTENCES[kind]} (${detail})`);
    this.kind = kind;
  }

  /** Any thrown thing as a problem. Browsers are told apart by error name, never by message. */
  static from(error: unknown): StorageProblem {
    if (error instanceof StorageProblem) return error;
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    if (name === 'QuotaExceededError') return new StorageProblem('full');
    if (name === 'SecurityError' || name === 'NotSupportedError') return new StorageProblem('unavailable');
    return new StorageProblem('lost', error instanceof Error && error.message !== '' ? error.message : undefined);
  }
}

const SENTENCES: Readonly<Record<StorageProblemKind, string>> = {
  unavailable: 'This browser lets this site keep nothing; download a backup before you leave.',
  'timed-out': 'The browser storage does not answer; download a backup before you leave.',
  full: 'The browser storage is full; free some space, or download a backup before you leave.',
  'not-kept': 'The browser did not keep what was written; download a backup before you leave.',
  'newer-schema': 'A newer version of this app owns your data, so this page no longer writes; reload it.',
  invalid: 'This step is not in a form that can be kept.',
  lost: 'The connection to the browser storage was lost; reload the page, or download a backup first.',
};
