/** Progress as the islands of a page share it: two atoms and the actions on them. */
import { monotonicFactory } from 'ulid';
import { openLocalforageStore } from '#storage/localforage-store.ts';
import { ProgressSession } from './progress-session.ts';

const session = new ProgressSession({ openStore: () => openLocalforageStore(), now: () => new Date(), makeId: monotonicFactory() });

export const $progress = session.$progress;
export const $saveState = session.$saveState;

export const saveDraft = session.saveDraft.bind(session);
export const keepDraft = session.keepDraft.bind(session);
export const flushDrafts = session.flush.bind(session);
export const recordAttempt = session.recordAttempt.bind(session);
export const tick = session.tick.bind(session);
export const reveal = session.reveal.bind(session);
export const retrySaving = session.retry.bind(session);
export const exportEvents = session.exportEvents.bind(session);
export const importEvents = session.importEvents.bind(session);
export const noteBackup = session.noteBackup.bind(session);
export const clearProgress = session.clear.bind(session);

let started = false;

/** Opens the store, once a page. Called by the first island that shows progress, never while a page is built. */
export function startProgress(): void {
  if (started) return;
  started = true;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void session.flush();
  });
  addEventListener('pagehide', () => void session.flush());
  addEventListener('beforeunload', (event) => {
    void session.flush();
    // Only when leaving would lose something does the browser ask.
    if (session.wouldLose) event.preventDefault();
  });
  // A page that comes back from the back-forward cache has heard nothing of other tabs meanwhile.
  addEventListener('pageshow', (event) => {
    if (event.persisted) void session.refresh();
  });
  void session.refresh();
}
