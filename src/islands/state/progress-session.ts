/**
 * One page's dealings with progress: shows what is known at once, writes it behind, and says which of the two is true.
 *
 * Events of this page stay in memory whatever the storage does, so that a page whose storage fails still works and can be backed up.
 */
import { atom } from 'nanostores';
import type { Verdict } from '#graders/verdict.ts';
import type { ProgressEvent } from '#learning/event.ts';
import { mergeEvents } from '#learning/merge-events.ts';
import type { Progress } from '#learning/progress.ts';
import { reduceProgress } from '#learning/reduce-progress.ts';
import type { ClearOptions, ImportResult, ProgressStore, StoreNotice } from '#storage/progress-store.ts';
import { StorageProblem } from '#storage/storage-problem.ts';
import { KnownLog } from './known-log.ts';
import { Outbox } from './outbox.ts';
import type { ProgressState, SaveState } from './progress-state.ts';
import type { Happening, RoomHappening, SessionParts } from './session-parts.ts';
import { TypingPause } from './typing-pause.ts';

const DRAFT_PAUSE_MS = 300;

export class ProgressSession {
  readonly $progress = atom<ProgressState>({ status: 'loading' });
  readonly $saveState = atom<SaveState>({ status: 'opening' });
  private readonly parts: SessionParts;
  private readonly outbox = new Outbox(
    async (event) => {
      await this.openedStore().append(event);
      this.parts.lastResort?.remove(event.id);
    },
    () => this.afterSending(),
  );
  private readonly typing = new TypingPause(DRAFT_PAUSE_MS, (exerciseId) => void this.keepTyped(exerciseId));
  private store: ProgressStore | undefined;
  private readonly known = new KnownLog(() => this.outbox.events);
  private opening: 'loading' | 'ready' | StorageProblem = 'loading';
  private loads = 0;
  private isLeaving = false;

  constructor(parts: SessionParts) {
    this.parts = parts;
  }

  /** Loads what is stored, or loads it anew. */
  async refresh(): Promise<void> {
    const load = ++this.loads;
    try {
      // What cannot be taken over waits for the next time; it keeps nothing else from being shown.
      await this.takeOver().catch(() => {});
      const log = await this.openedStore().load();
      // A later load, or a clearing, has overtaken this one.
      if (load !== this.loads) return;
      this.known.stored = log;
      this.opening = log.readOnly ?? 'ready';
    } catch (error) {
      if (load !== this.loads) return;
      this.opening = StorageProblem.from(error);
    }
    this.publish();
  }

  /** Keeps the text of the editor once typing pauses. */
  saveDraft(exerciseId: string, source: string): void {
    this.typing.put(exerciseId, source);
    this.publishSaveState();
  }

  /** Writes what is still waiting for a pause, now. */
  async flush(): Promise<void> {
    await Promise.all(this.typing.keys.map((exerciseId) => this.keepTyped(exerciseId)));
  }

  /** The page may be gone in a moment: what a database would not finish is put where it is kept at once. */
  leave(): void {
    this.isLeaving = true;
    void this.flush();
    for (const event of this.outbox.unsent) this.parts.lastResort?.put(event);
  }

  /** It was not gone after all. */
  stay(): void {
    this.isLeaving = false;
  }

  /** Keeps a text that another one is about to replace. */
  keepDraft(exerciseId: string, source: string): Promise<void> {
    return this.happen({ type: 'draft', exerciseId, source, kept: true });
  }

  recordAttempt(exerciseId: string, source: string, verdict: Verdict): Promise<void> {
    // The attempt holds the text, so a draft of the same text would say nothing new.
    if (this.typing.textOf(exerciseId) === source) this.typing.take(exerciseId);
    return this.happen({ type: 'attempt', exerciseId, source, verdict });
  }

  tick(target: string, done: boolean): Promise<void> {
    return this.happen({ type: 'check-off', target, done });
  }

  reveal(exerciseId: string, what: 'hint' | 'solution', rung: number): Promise<void> {
    return this.happen({ type: 'reveal', exerciseId, what, rung: what === 'solution' ? 0 : rung });
  }

  /** Keeps what happened in the interview room. */
  record(happening: RoomHappening): Promise<void> {
    return this.happen(happening);
  }

  /** A ULID for a thing of the learner's own, such as a story. */
  newId(): string {
    return this.parts.makeId(this.known.timeAfter(this.parts.now()));
  }

  /** Whether leaving the page now would lose something. */
  get wouldLose(): boolean {
    return this.outbox.problem !== undefined;
  }

  /** Tries again what could not be saved or loaded. */
  async retry(): Promise<void> {
    await this.outbox.retry();
    await this.refresh();
  }

  /** Everything known, unsaved events included; without the store's answer, what this page has. */
  async exportEvents(): Promise<readonly ProgressEvent[]> {
    await this.flush();
    const stored = await this.stored().catch(() => []);
    return mergeEvents(stored, this.known.wholeEvents());
  }

  /** Fetches the texts of an exercise's old events, should they lie in the archive. */
  async unpack(exerciseId: string): Promise<void> {
    if (!this.known.hasBare(exerciseId)) return;
    const { events } = await this.openedStore()
      .read(exerciseId)
      .catch(() => ({ events: [] }));
    this.known.unpack(events);
    this.publish();
  }

  /** The store's work for quiet moments. What fails of it is tried again at the next start. */
  async maintain(): Promise<void> {
    if (this.opening !== 'ready') return;
    await this.openedStore()
      .maintain()
      .catch(() => {});
    await this.refresh();
  }

  async importEvents(events: readonly ProgressEvent[]): Promise<ImportResult> {
    try {
      return await this.openedStore().import(events);
    } finally {
      await this.refresh();
    }
  }

  async noteBackup(at: string, lastId?: string): Promise<void> {
    await this.openedStore().noteBackup(at, lastId);
    this.known.stored = { ...this.known.stored, lastBackupAt: at, ...(lastId !== undefined && { lastBackupId: lastId }) };
    this.publish();
  }

  async clear(options?: ClearOptions): Promise<void> {
    for (const exerciseId of this.typing.keys) this.typing.take(exerciseId);
    await this.outbox.settle();
    await this.openedStore().clear(options);
    this.parts.lastResort?.clear();
    this.forget();
  }

  private async stored(): Promise<readonly ProgressEvent[]> {
    return (await this.openedStore().read()).events;
  }

  private openedStore(): ProgressStore {
    if (this.store === undefined) {
      this.store = this.parts.openStore();
      this.store.subscribe((notice) => void this.hear(notice));
    }
    return this.store;
  }

  /** What an earlier page left on its way. It stays where it is until the store has it. */
  private async takeOver(): Promise<void> {
    const left = this.parts.lastResort?.events ?? [];
    if (left.length === 0) return;
    await this.openedStore().import(left);
    for (const { id } of left) this.parts.lastResort?.remove(id);
  }

  private async hear(notice: StoreNotice): Promise<void> {
    if (notice.kind === 'cleared') this.forget();
    else await this.refresh();
  }

  private async keepTyped(exerciseId: string): Promise<void> {
    const source = this.typing.take(exerciseId);
    const known = this.progress().exercises.get(exerciseId)?.draft;
    if (source !== undefined && source !== known) await this.happen({ type: 'draft', exerciseId, source });
    else this.publishSaveState();
  }

  private happen(happening: Happening): Promise<void> {
    const now = this.parts.now();
    const id = this.parts.makeId(this.known.timeAfter(now));
    const event = { ...happening, id, at: now.toISOString() };
    const written = this.outbox.put(event);
    if (this.isLeaving) this.parts.lastResort?.put(event);
    this.publish();
    if (happening.type !== 'draft') this.parts.onWork?.();
    return written;
  }

  private afterSending(): void {
    this.publishSaveState();
    // The store answers again after a failed opening: now there may be more to show than this page's own events.
    const failedOpening = this.opening instanceof StorageProblem && this.opening.kind !== 'newer-schema';
    if (failedOpening && !this.outbox.busy && this.outbox.problem === undefined) void this.refresh();
  }

  private forget(): void {
    this.loads += 1;
    this.outbox.forget();
    this.known.forget();
    if (this.opening === 'loading') this.opening = 'ready';
    this.publish();
  }

  /** Reduced anew only while nothing was published yet. */
  private progress(): Progress {
    const shown = this.$progress.get();
    return shown.status === 'loading' ? reduceProgress(this.known.entries()) : shown.progress;
  }

  private publish(): void {
    if (this.opening !== 'loading') {
      const entries = this.known.entries();
      const { entries: _, readOnly: __, ...facts } = this.known.stored;
      const known = { ...facts, entries, progress: reduceProgress(entries) };
      this.$progress.set(
        this.opening === 'ready' ? { status: 'ready', ...known } : { status: 'failed', reason: this.opening.kind, ...known },
      );
    }
    this.publishSaveState();
  }

  private publishSaveState(): void {
    this.$saveState.set(this.saveState());
  }

  private saveState(): SaveState {
    const problem = this.outbox.problem ?? (this.opening instanceof StorageProblem ? this.opening : undefined);
    if (problem !== undefined) return { status: 'unsaved', reason: problem.kind };
    if (this.outbox.busy || this.typing.keys.length > 0) return { status: 'saving' };
    return { status: this.opening === 'loading' ? 'opening' : 'saved' };
  }
}

export { progressOf } from './progress-state.ts';
