/** The backup that writes itself: into the file that the learner chose, a little after each change. */
import { atom } from 'nanostores';
import { askToWrite, type BackupFile, canChooseBackupFile, type ChosenFile, mayWrite, writeBackupFile } from '#storage/backup-file.ts';
import { type StorageProblemKind, StorageProblem } from '#storage/storage-problem.ts';

export type AutoBackupState =
  | { readonly status: 'unknown' | 'impossible' | 'off' }
  /** The browser wants the learner's word again before it lets us write. */
  | { readonly status: 'asks'; readonly file: string }
  | { readonly status: 'on' | 'writing'; readonly file: string; readonly writtenAt?: string }
  | { readonly status: 'failed'; readonly file: string; readonly reason: StorageProblemKind };

export interface AutoBackupParts {
  readonly openFile: () => BackupFile;
  /** The backup's text, and what to do once the file holds it. */
  readonly makeBackup: () => Promise<{ readonly text: string; readonly noteKept: () => Promise<void> }>;
  readonly now: () => Date;
}

const PAUSE_MS = 10_000;

export class AutoBackup {
  readonly $state = atom<AutoBackupState>({ status: 'unknown' });
  private readonly parts: AutoBackupParts;
  private file: ChosenFile | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: AutoBackupParts) {
    this.parts = parts;
  }

  /** Looks whether a file was chosen on an earlier visit. */
  async open(): Promise<void> {
    if (!canChooseBackupFile()) return this.$state.set({ status: 'impossible' });
    this.file = await this.parts
      .openFile()
      .chosen()
      .catch(() => undefined);
    if (this.file === undefined) return this.$state.set({ status: 'off' });
    this.$state.set({ status: (await mayWrite(this.file).catch(() => false)) ? 'on' : 'asks', file: this.file.name });
  }

  /** Call it from a click. */
  async choose(): Promise<void> {
    const chosen = await this.parts.openFile().choose();
    if (chosen === undefined) return;
    this.file = chosen;
    await this.write();
  }

  /** Call it from a click. */
  async allow(): Promise<void> {
    if (this.file !== undefined && (await askToWrite(this.file))) await this.write();
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.parts.openFile().forget();
    this.file = undefined;
    this.$state.set({ status: 'off' });
  }

  /** Something was saved: the file follows when it has been quiet for a while. */
  noteChange(): void {
    if (this.file === undefined) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.write(), PAUSE_MS);
  }

  async write(): Promise<void> {
    const { file } = this;
    if (file === undefined) return;
    if (!(await mayWrite(file).catch(() => false))) return this.$state.set({ status: 'asks', file: file.name });
    this.$state.set({ status: 'writing', file: file.name });
    try {
      const { text, noteKept } = await this.parts.makeBackup();
      await writeBackupFile(file, text);
      this.$state.set({ status: 'on', file: file.name, writtenAt: this.parts.now().toISOString() });
      // A store that keeps nothing cannot remember the day either; the file is written all the same.
      await noteKept().catch(() => {});
    } catch (error) {
      this.$state.set({ status: 'failed', file: file.name, reason: StorageProblem.from(error).kind });
    }
  }
}
