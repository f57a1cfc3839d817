/** The three databases of the app as one store's parts. */
import type { Lock } from './open-lock.ts';
import { guardShelf, type Patience } from './guard-shelf.ts';
import { LocalCopies } from './local-copies.ts';
import type { RecordShelf } from './record-shelf.ts';
import type { TabChannel } from './tab-channel.ts';

export interface StoreParts {
  /** Guarded shelves: their calls end, and reject with a StorageProblem. */
  readonly shelf: RecordShelf;
  readonly archive: RecordShelf;
  readonly copies: LocalCopies;
  readonly channel: TabChannel;
  readonly lock: Lock;
  readonly now: () => Date;
}

export interface BareParts {
  /** Recent events and the heads of segments. */
  readonly shelf: RecordShelf;
  /** The bodies of segments. */
  readonly archive: RecordShelf;
  /** Copies kept in the browser. */
  readonly copies: RecordShelf;
  readonly channel: TabChannel;
  readonly lock: Lock;
  readonly now: () => Date;
}

export function guardedParts(bare: BareParts, patience?: Patience): StoreParts {
  return {
    ...bare,
    shelf: guardShelf(bare.shelf, patience),
    archive: guardShelf(bare.archive, patience),
    copies: new LocalCopies(guardShelf(bare.copies, patience), bare.now),
  };
}
