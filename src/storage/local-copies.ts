/**
 * Copies of the log kept in the same browser, in a database of their own: against a mistake, not against a lost device.
 *
 * They are never counted as a backup: they die with the browser's profile.
 */
import { COPIES_MAX_BYTES, copiesToDrop, type CopyInfo, type CopyReason } from './copy-rules.ts';
import { gunzipText, gzipText } from './gzip-text.ts';
import type { RecordShelf } from './record-shelf.ts';
import { StorageProblem } from './storage-problem.ts';

const INFO = 'info:';
const TEXT = 'text:';

export class LocalCopies {
  private readonly shelf: RecordShelf;
  private readonly now: () => Date;

  constructor(shelf: RecordShelf, now: () => Date) {
    this.shelf = shelf;
    this.now = now;
  }

  /** Resolves only after the copy was read back. Older copies make room as the rules say. */
  async keep(reason: CopyReason, text: string, events: number): Promise<void> {
    const at = this.now().toISOString();
    const key = `${at}.${reason}`;
    const bytes = await gzipText(text);
    if (bytes.length > COPIES_MAX_BYTES && reason !== 'before-migration') throw new StorageProblem('full', 'a copy beyond the limit');
    // The text first: a listed copy always has one.
    await this.shelf.set(TEXT + key, bytes);
    if ((await this.read(key)) !== text) throw new StorageProblem('not-kept');
    await this.shelf.set(INFO + key, { key, reason, at, events, bytes: bytes.length } satisfies CopyInfo);
    await this.tidy();
  }

  /** Newest first. */
  async list(): Promise<readonly CopyInfo[]> {
    const keys = (await this.shelf.keys()).filter((key) => key.startsWith(INFO));
    const found = await Promise.all(keys.map(async (key) => (await this.shelf.get(key)) as CopyInfo | null));
    return found.filter((info) => info !== null).toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  }

  /** @throws {StorageProblem} when it is not there */
  async read(key: string): Promise<string> {
    const bytes = await this.shelf.get(TEXT + key);
    if (!(bytes instanceof Uint8Array)) throw new StorageProblem('not-kept', 'the copy is gone');
    return gunzipText(bytes as Uint8Array<ArrayBuffer>);
  }

  async tidy(): Promise<void> {
    const copies = await this.list();
    for (const { key } of copiesToDrop(copies, this.now())) await this.drop(key);
    // A death between text and info leaves a text that nobody lists.
    const listed = new Set((await this.list()).map(({ key }) => TEXT + key));
    for (const key of await this.shelf.keys()) if (key.startsWith(TEXT) && !listed.has(key)) await this.shelf.remove(key);
  }

  /** @param spared the newest of this sort stays */
  async clear(spared?: CopyReason): Promise<void> {
    const kept = (await this.list()).find(({ reason }) => reason === spared)?.key;
    for (const key of await this.shelf.keys()) if (key !== INFO + kept && key !== TEXT + kept) await this.shelf.remove(key);
  }

  private async drop(key: string): Promise<void> {
    await this.shelf.remove(INFO + key);
    await this.shelf.remove(TEXT + key);
  }
}
