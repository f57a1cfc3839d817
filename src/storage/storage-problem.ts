/** Why something could not be kept or read. The language files have a sentence for each kind. */
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

  /** @param detail for a developer's eyes: the learner reads the sentence of the kind */
  constructor(kind: StorageProblemKind, detail?: string) {
    super(detail === undefined ? kind : `${kind}: ${detail}`);
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
