/** Spoken answers that the learner chose to keep: on this device, in a database of their own, and nowhere else. */
import { guardShelf } from './guard-shelf.ts';
import { localforageShelf } from './localforage-store.ts';
import type { RecordShelf } from './record-shelf.ts';
import { StorageProblem } from './storage-problem.ts';

export interface RecordingFacts {
  /** ULID. */
  readonly id: string;
  readonly questionId: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly seconds: number;
  /** Size of the sound. */
  readonly bytes: number;
  /** MIME type. */
  readonly type: string;
}

const DATABASE = 'holdout-recordings';
/** Facts apart from the sound, so that a list of recordings need not read them. */
const FACTS = 'facts:';
const SOUND = 'sound:';

export const openRecordings = (): RecordingStore => new RecordingStore(guardShelf(localforageShelf(DATABASE)));

export class RecordingStore {
  private readonly shelf: RecordShelf;

  constructor(shelf: RecordShelf) {
    this.shelf = shelf;
  }

  /** @throws {StorageProblem} when it did not come back as it was written; nothing of it is left then */
  async keep(facts: RecordingFacts, sound: ArrayBuffer): Promise<void> {
    try {
      await this.shelf.set(SOUND + facts.id, sound);
      // The facts come last: a recording without them is not listed, and so not promised.
      await this.shelf.set(FACTS + facts.id, facts);
      const [kept, said] = [await this.sound(facts.id), await this.shelf.get(FACTS + facts.id)];
      if (!isSame(kept, sound) || JSON.stringify(said) !== JSON.stringify(facts)) throw new StorageProblem('not-kept');
    } catch (error) {
      await this.remove(facts.id).catch(() => {});
      throw StorageProblem.from(error);
    }
  }

  /** Newest first. */
  async list(): Promise<readonly RecordingFacts[]> {
    const keys = (await this.shelf.keys()).filter((key) => key.startsWith(FACTS));
    const found = await Promise.all(keys.map((key) => this.shelf.get(key)));
    return found.filter(isFacts).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** @returns undefined when it is not there */
  async sound(id: string): Promise<ArrayBuffer | undefined> {
    const kept = await this.shelf.get(SOUND + id);
    return kept instanceof ArrayBuffer ? kept : undefined;
  }

  async remove(id: string): Promise<void> {
    await this.shelf.remove(FACTS + id);
    await this.shelf.remove(SOUND + id);
  }

  clear(): Promise<void> {
    return this.shelf.clear();
  }
}

const isFacts = (value: unknown): value is RecordingFacts =>
  typeof value === 'object' && value !== null && 'id' in value && 'questionId' in value && 'bytes' in value;

function isSame(kept: ArrayBuffer | undefined, sound: ArrayBuffer): boolean {
  if (kept?.byteLength !== sound.byteLength) return false;
  const [a, b] = [new Uint8Array(kept), new Uint8Array(sound)];
  return a.every((byte, place) => byte === b[place]);
}
