/** Progress as the islands of a page share it: a few atoms and the actions on them. */
import { monotonicFactory } from 'ulid';
import { backupText, makeBackup } from '#learning/backup.ts';
import { browserSlots, openLastResort } from '#storage/last-resort.ts';
import { openBackupFile, openLocalforageStore } from '#storage/localforage-store.ts';
import { askForLastingRoom } from './ask-for-lasting-room.ts';
import { AutoBackup } from './auto-backup.ts';
import { ProgressSession } from './progress-session.ts';
import { whenIdle } from './when-idle.ts';

const session = new ProgressSession({
  openStore: () => openLocalforageStore(),
  now: () => new Date(),
  makeId: monotonicFactory(),
  onWork: askForLastingRoom,
  lastResort: openLastResort(typeof window === 'undefined' ? undefined : browserSlots()),
});

export const autoBackup = new AutoBackup({
  openFile: () => openBackupFile(),
  makeBackup: async () => {
    const { text, at, lastId } = await exportBackup();
    return { text, noteKept: () => session.noteBackup(at, lastId) };
  },
  now: () => new Date(),
});

export const $progress = session.$progress;
export const $saveState = session.$saveState;

export const saveDraft = session.saveDraft.bind(session);
export const keepDraft = session.keepDraft.bind(session);
export const flushDrafts = session.flush.bind(session);
export const recordAttempt = session.recordAttempt.bind(session);
export const tick = session.tick.bind(session);
export const reveal = session.reveal.bind(session);
export const record = session.record.bind(session);
export const newId = session.newId.bind(session);
export const retrySaving = session.retry.bind(session);
export const unpackHistory = session.unpack.bind(session);
export const exportEvents = session.exportEvents.bind(session);
export const importEvents = session.importEvents.bind(session);
export const noteBackup = session.noteBackup.bind(session);
export const clearProgress = session.clear.bind(session);

/** Whether leaving the page now would lose something. */
export const wouldLose = (): boolean => session.wouldLose;

export interface BackupExport {
  readonly text: string;
  readonly at: string;
  readonly events: number;
  /** Id of the newest event in it. */
  readonly lastId: string | undefined;
}

/** Everything as the text of a backup file. */
export async function exportBackup(): Promise<BackupExport> {
  const at = new Date().toISOString();
  const events = await session.exportEvents();
  return { text: backupText(makeBackup(events, __HOLDOUT_VERSION__, at)), at, events: events.length, lastId: events.at(-1)?.id };
}

let started = false;

/** Opens the store, once a page. Called by the first island that shows progress, never while a page is built. */
export function startProgress(): void {
  if (started) return;
  started = true;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.leave();
    else session.stay();
  });
  addEventListener('pagehide', () => session.leave());
  addEventListener('beforeunload', (event) => {
    void session.flush();
    // Only when leaving would lose something does the browser ask.
    if (wouldLose()) event.preventDefault();
  });
  // A page that comes back from the back-forward cache has heard nothing of other tabs meanwhile.
  addEventListener('pageshow', (event) => {
    session.stay();
    if (event.persisted) void session.refresh();
  });
  void session.refresh().then(() => whenIdle(startUpkeep));
}

function startUpkeep(): void {
  void session.maintain();
  void autoBackup.open();
  followChanges();
}

/** The chosen file follows the log: whenever all is saved and the newest event is not the one it was. */
function followChanges(): void {
  const newest = () => {
    const state = $progress.get();
    return state.status === 'loading' ? undefined : state.entries.at(-1)?.id;
  };
  let written = newest();
  $saveState.listen((save) => {
    if (save.status !== 'saved' || newest() === written) return;
    written = newest();
    autoBackup.noteChange();
  });
}
