/** The ProgressStore over any shelf: writes, reads back, and only then says that it is kept. */
import type { DraftEvent, ProgressEvent } from '#learning/event.ts';
import { readEvent } from '#learning/event-schema.ts';
import { importPreview } from '#learning/import-preview.ts';
import { mergeEvents } from '#learning/merge-events.ts';
import { type ImportResult, type ProgressStore, STORE_SCHEMA, type StoredLog, type StoreNotice } from './progress-store.ts';
import type { RecordShelf } from './record-shelf.ts';
import { SessionDrafts } from './session-drafts.ts';
import { ASIDE_PREFIX, type MetaRecord, META_KEY, readMeta, recordOf, type Sorted, sortRecords } from './shelf-records.ts';
import { StorageProblem } from './storage-problem.ts';
import type { TabChannel } from './tab-channel.ts';

export class ShelfStore implements ProgressStore {
  private readonly shelf: RecordShelf;
  private readonly channel: TabChannel;
  private readonly listeners = new Set<(notice: StoreNotice) => void>();
  private readonly drafts = new SessionDrafts();
  private overtaken = false;

  /** @param shelf a guarded shelf: its calls end, and reject with a StorageProblem */
  constructor(shelf: RecordShelf, channel: TabChannel) {
    this.shelf = shelf;
    this.channel = channel;
    channel.listen((message) => {
      if (message.kind !== 'schema') this.tell(message);
      else if (message.schema > STORE_SCHEMA) this.overtake();
    });
    channel.post({ kind: 'schema', schema: STORE_SCHEMA });
  }

  async load(): Promise<StoredLog> {
    const sorted = sortRecords(await this.shelf.entries());
    if (sorted.schema > STORE_SCHEMA) this.overtaken = true;
    // Records of a newer version are not corrupt, only unknown: they stay where they are.
    const setAside = this.overtaken ? sorted.setAside : sorted.setAside + (await this.putAside(sorted.corrupt));
    return {
      events: mergeEvents(sorted.events),
      setAside,
      ...(sorted.meta?.lastBackupAt !== undefined && { lastBackupAt: sorted.meta.lastBackupAt }),
      ...(this.overtaken && { readOnly: new StorageProblem('newer-schema') }),
    };
  }

  async append(event: ProgressEvent): Promise<void> {
    this.refuseWhenOvertaken();
    const written = this.write(event);
    if (isPassing(event)) this.drafts.begin(event.exerciseId, event.id, written);
    await written;
    this.channel.post({ kind: 'changed' });
    if (isPassing(event)) await this.removeSuperseded(event.exerciseId, event.id);
  }

  async import(events: readonly ProgressEvent[]): Promise<ImportResult> {
    const { added, alreadyHere } = importPreview((await this.load()).events, events);
    this.refuseWhenOvertaken();
    for (const event of added) await this.write(event);
    if (added.length > 0) this.channel.post({ kind: 'changed' });
    return { added: added.length, alreadyHere };
  }

  async noteBackup(at: string): Promise<void> {
    this.refuseWhenOvertaken();
    const meta = readMeta(await this.shelf.get(META_KEY));
    this.noticeNewer(meta);
    this.refuseWhenOvertaken();
    await this.setAndReadBack(META_KEY, { schema: STORE_SCHEMA, lastBackupAt: at } satisfies MetaRecord);
    this.channel.post({ kind: 'changed' });
  }

  async clear(): Promise<void> {
    this.refuseWhenOvertaken();
    this.noticeNewer(readMeta(await this.shelf.get(META_KEY)));
    this.refuseWhenOvertaken();
    await this.shelf.clear();
    if ((await this.shelf.entries()).length > 0) throw new StorageProblem('not-kept', 'not everything was deleted');
    this.drafts.forget();
    this.channel.post({ kind: 'cleared' });
  }

  subscribe(listener: (notice: StoreNotice) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.listeners.clear();
    this.channel.close();
  }

  /** The write comes before every other question: on a closing page only the first request is sure to be carried out. */
  private async write(event: ProgressEvent): Promise<void> {
    const reading = readEvent(event);
    if (reading.status === 'refused') throw new StorageProblem('invalid', reading.reason);
    await this.setAndReadBack(event.id, recordOf(event));
    const meta = readMeta(await this.shelf.get(META_KEY));
    if (meta === undefined) await this.setAndReadBack(META_KEY, { schema: STORE_SCHEMA } satisfies MetaRecord);
    // The event is kept and carries its own schema; from now on this tab writes no more.
    else this.noticeNewer(meta);
  }

  private async setAndReadBack(key: string, value: unknown): Promise<void> {
    await this.shelf.set(key, value);
    if (JSON.stringify(await this.shelf.get(key)) !== JSON.stringify(value)) throw new StorageProblem('not-kept');
  }

  private async putAside(corrupt: Sorted['corrupt']): Promise<number> {
    for (const [key, value] of corrupt) {
      try {
        await this.setAndReadBack(ASIDE_PREFIX + key, { key, value });
        await this.shelf.remove(key);
      } catch {
        // It stays where it is, is counted all the same, and the next load tries again.
      }
    }
    return corrupt.length;
  }

  private async removeSuperseded(exerciseId: string, id: string): Promise<void> {
    for (const olderId of await this.drafts.superseded(exerciseId, id)) {
      // A draft left over costs some bytes and nothing else: the newer one is already kept.
      await this.shelf.remove(olderId).catch(() => {});
    }
  }

  private noticeNewer(meta: MetaRecord | undefined): void {
    if (meta !== undefined && meta.schema > STORE_SCHEMA) this.overtake();
  }

  private refuseWhenOvertaken(): void {
    if (this.overtaken) throw new StorageProblem('newer-schema');
  }

  private overtake(): void {
    if (this.overtaken) return;
    this.overtaken = true;
    this.tell({ kind: 'newer-schema' });
  }

  private tell(notice: StoreNotice): void {
    for (const listener of this.listeners) listener(notice);
  }
}

/** A draft that the next one may replace; one that was kept on purpose is not. */
const isPassing = (event: ProgressEvent): event is DraftEvent => event.type === 'draft' && event.kept !== true;
