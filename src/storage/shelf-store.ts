/** The ProgressStore over any shelf: writes, reads back, and only then says that it is kept. */
import { backupText, makeBackup } from '#learning/backup.ts';
import type { ProgressEvent } from '#learning/event.ts';
import { importPreview } from '#learning/import-preview.ts';
import { isWhole } from '#learning/log-entry.ts';
import { mergeEvents } from '#learning/merge-events.ts';
import { CURRENT_SCHEMA } from '#learning/migrate-event.ts';
import { Archive } from './archive.ts';
import { type CopyReason, dailyCopyDue } from './copy-rules.ts';
import type { StoreParts } from './guarded-parts.ts';
import type { ClearOptions, ImportResult, ProgressStore, StoredLog, StoreNotice, WholeLog } from './progress-store.ts';
import { OtherTabs } from './other-tabs.ts';
import { putAside, setAndReadBack } from './read-back.ts';
import type { RecordShelf } from './record-shelf.ts';
import { SessionDrafts } from './session-drafts.ts';
import {
  backupOf,
  entriesOf,
  isPassing,
  type MetaRecord,
  META_KEY,
  readMeta,
  recordOf,
  refuseInvalid,
  sortRecords,
} from './shelf-records.ts';
import { StorageProblem } from './storage-problem.ts';
import type { UpkeepPlaces } from './upkeep.ts';

/** More events than this are imported as segments, in few writes instead of three each. */
const IMPORTED_SINGLY_MOST = 100;

export class ShelfStore implements ProgressStore {
  private readonly parts: StoreParts;
  private readonly shelf: RecordShelf;
  private readonly archive: Archive;
  private readonly tabs: OtherTabs;
  private readonly drafts = new SessionDrafts();

  constructor(parts: StoreParts) {
    this.parts = parts;
    this.shelf = parts.shelf;
    this.archive = new Archive(parts.archive);
    this.tabs = new OtherTabs(parts.channel);
  }

  async load(): Promise<StoredLog> {
    const sorted = sortRecords(await this.shelf.entries());
    if (sorted.newestSchema > CURRENT_SCHEMA) this.tabs.noteOvertaken();
    // Records of a newer version are not corrupt, only unknown: they stay where they are.
    const setAside = this.tabs.overtaken ? sorted.setAside : sorted.setAside + (await putAside(this.shelf, sorted.corrupt));
    return {
      entries: entriesOf(sorted),
      setAside,
      ...backupOf(sorted.meta),
      ...(this.tabs.overtaken && { readOnly: new StorageProblem('newer-schema') }),
    };
  }

  async read(exerciseId?: string): Promise<WholeLog> {
    const sorted = sortRecords(await this.shelf.entries());
    const archived = await this.archive.read(sorted.heads, exerciseId);
    const whole = mergeEvents(sorted.events, sorted.heads.flatMap(({ entries }) => entries).filter(isWhole), archived.events);
    const wanted = (event: ProgressEvent) => exerciseId === undefined || ('exerciseId' in event && event.exerciseId === exerciseId);
    return { events: whole.filter(wanted), unreadable: archived.unreadable };
  }

  async append(event: ProgressEvent): Promise<void> {
    this.tabs.refuseWhenOvertaken();
    const written = this.write(event);
    if (isPassing(event)) this.drafts.begin(event.exerciseId, event.id, written);
    await written;
    this.tabs.post({ kind: 'changed' });
    if (isPassing(event)) await this.removeSuperseded(event.exerciseId, event.id);
  }

  import(events: readonly ProgressEvent[]): Promise<ImportResult> {
    return this.alone(async () => {
      const { added, alreadyHere } = importPreview((await this.load()).entries, events);
      this.tabs.refuseWhenOvertaken();
      if (added.length > 0) await this.add(added);
      return { added: added.length, alreadyHere };
    });
  }

  noteBackup(at: string, lastId?: string): Promise<void> {
    return this.alone(async () => {
      const { schema } = await this.currentMeta();
      const noted = { schema, lastBackupAt: at, ...(lastId !== undefined && { lastBackupId: lastId }) } satisfies MetaRecord;
      await setAndReadBack(this.shelf, META_KEY, noted);
      this.tabs.post({ kind: 'changed' });
    });
  }

  clear({ keepCopy = false }: ClearOptions = {}): Promise<void> {
    return this.alone(async () => {
      await this.currentMeta();
      // A copy that is wanted and cannot be kept stops the deleting.
      if (keepCopy) await this.copy('before-delete');
      // The archive first: bodies whose heads are gone would be taken in again.
      const emptied = await this.archive.clear();
      await this.shelf.clear();
      if (!emptied || (await this.shelf.keys()).length > 0) throw new StorageProblem('not-kept', 'not everything was deleted');
      await this.parts.copies.clear(keepCopy ? 'before-delete' : undefined);
      this.drafts.forget();
      this.tabs.post({ kind: 'cleared' });
    });
  }

  maintain(): Promise<void> {
    return this.alone(async () => {
      await this.load();
      if (this.tabs.overtaken) return;
      const { migrateShelf, putOldAway } = await upkeep();
      await migrateShelf(this.places, await this.shelf.entries(), this.parts.now());
      await this.copyOfTheDay();
      if (await putOldAway(this.places)) this.tabs.post({ kind: 'changed' });
    });
  }

  subscribe(listener: (notice: StoreNotice) => void): () => void {
    return this.tabs.subscribe(listener);
  }

  close(): void {
    this.tabs.close();
  }

  private get places(): UpkeepPlaces {
    const { copies, lock } = this.parts;
    return { shelf: this.shelf, archive: this.archive, copies, alone: lock.acrossTabs };
  }

  private async alone<T>(act: () => Promise<T>): Promise<T> {
    this.tabs.refuseWhenOvertaken();
    try {
      return await this.parts.lock.hold(act);
    } catch (error) {
      throw StorageProblem.from(error);
    }
  }

  private async add(added: readonly ProgressEvent[]): Promise<void> {
    await this.copy('before-merge').catch(() => {});
    if (added.length <= IMPORTED_SINGLY_MOST) for (const event of added) await this.write(event);
    else {
      refuseInvalid(added);
      await this.currentMeta();
      await (await upkeep()).writeSegments(this.places, added);
      if (readMeta(await this.shelf.get(META_KEY)) === undefined)
        await setAndReadBack(this.shelf, META_KEY, { schema: CURRENT_SCHEMA } satisfies MetaRecord);
    }
    this.tabs.post({ kind: 'changed' });
  }

  /** The write comes before every other question: on a closing page only the first request is sure to be carried out. */
  private async write(event: ProgressEvent): Promise<void> {
    refuseInvalid([event]);
    await setAndReadBack(this.shelf, event.id, recordOf(event));
    const meta = readMeta(await this.shelf.get(META_KEY));
    if (meta === undefined) await setAndReadBack(this.shelf, META_KEY, { schema: CURRENT_SCHEMA } satisfies MetaRecord);
    // The event is kept and carries its own schema; from now on this tab writes no more.
    else this.tabs.noticeNewer(meta?.schema);
  }

  private async copyOfTheDay(): Promise<void> {
    const { entries } = await this.load();
    const { copies } = this.parts;
    // A copy is a convenience: where there is no room for it, the work goes on without.
    if (dailyCopyDue(await copies.list(), entries.length, this.parts.now())) await this.copy('daily').catch(() => {});
    else await copies.tidy();
  }

  private async copy(reason: CopyReason): Promise<void> {
    const { events } = await this.read();
    const text = backupText(makeBackup(events, 'holdout', this.parts.now().toISOString()));
    if (events.length > 0) await this.parts.copies.keep(reason, text, events.length);
  }

  private async removeSuperseded(exerciseId: string, id: string): Promise<void> {
    for (const olderId of await this.drafts.superseded(exerciseId, id)) {
      // A draft left over costs some bytes and nothing else: the newer one is already kept.
      await this.shelf.remove(olderId).catch(() => {});
    }
  }

  private async currentMeta(): Promise<MetaRecord> {
    const meta = readMeta(await this.shelf.get(META_KEY));
    this.tabs.noticeNewer(meta?.schema);
    this.tabs.refuseWhenOvertaken();
    return meta ?? { schema: CURRENT_SCHEMA };
  }
}

/** Fetched when there is such work to do: no start waits for it. */
const upkeep = () => import('./upkeep.ts');
