/** The one file of the learner's choice that backups are written to again and again, where the browser can do that. */
import type { RecordShelf } from './record-shelf.ts';
import { StorageProblem } from './storage-problem.ts';

/** What the browser gives for a chosen file; the types of TypeScript do not know its permissions yet. */
export interface ChosenFile {
  readonly name: string;
  getFile(): Promise<Blob>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  queryPermission(wish: Wish): Promise<PermissionState>;
  requestPermission(wish: Wish): Promise<PermissionState>;
}

interface Wish {
  readonly mode: 'readwrite';
}

const KEY = 'file';
const WISH: Wish = { mode: 'readwrite' };

type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<ChosenFile>;

const picker = (): SavePicker | undefined => (globalThis as { readonly showSaveFilePicker?: SavePicker }).showSaveFilePicker;

export const canChooseBackupFile = (): boolean => picker() !== undefined;

export class BackupFile {
  private readonly shelf: RecordShelf;

  constructor(shelf: RecordShelf) {
    this.shelf = shelf;
  }

  /** Call it from a click. @returns undefined when the learner chose none */
  async choose(): Promise<ChosenFile | undefined> {
    const pick = picker();
    if (pick === undefined) return undefined;
    try {
      const file = await pick({ suggestedName: 'holdout-backup.json', types: [{ accept: { 'application/json': ['.json'] } }] });
      await this.shelf.set(KEY, file);
      return file;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      throw StorageProblem.from(error);
    }
  }

  async chosen(): Promise<ChosenFile | undefined> {
    return ((await this.shelf.get(KEY)) as ChosenFile | null) ?? undefined;
  }

  async forget(): Promise<void> {
    await this.shelf.remove(KEY);
  }
}

export const mayWrite = async (file: ChosenFile): Promise<boolean> => (await file.queryPermission(WISH)) === 'granted';

/** Call it from a click. */
export const askToWrite = async (file: ChosenFile): Promise<boolean> => (await file.requestPermission(WISH)) === 'granted';

/** Resolves only after the file was read back. @throws {StorageProblem} */
export async function writeBackupFile(file: ChosenFile, text: string): Promise<void> {
  try {
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
    if ((await (await file.getFile()).text()) !== text) throw new StorageProblem('not-kept');
  } catch (error) {
    throw StorageProblem.from(error);
  }
}
