/** Reloads the page into the version that waits, once everything that was typed is kept. */
import { $saveState, flushDrafts, wouldLose } from '#islands/state/progress.ts';
import { LOADED_CHANNEL } from '#offline/cache-names.ts';
import type { ToWorker } from '#offline/messages.ts';
import { siteRegistration } from './registration.ts';

/** A worker whose work in hand never ends, such as a fetch of a grading that was stopped, does not give way for minutes. */
const TAKEOVER_MS = 4_000;

/** Resolves only when the page is not reloaded. */
export async function loadNewVersion(): Promise<'not-saved' | 'failed'> {
  if (!(await everythingIsKept())) return 'not-saved';
  const registration = await siteRegistration();
  if (registration?.waiting) {
    const takenOver = controllerChange(TAKEOVER_MS);
    registration.waiting.postMessage({ type: 'SKIP_WAITING' } satisfies ToWorker);
    if (!(await takenOver) && !(await letGo(registration))) return 'failed';
    // Somebody may have typed meanwhile.
    if (!(await everythingIsKept())) return 'not-saved';
  }
  location.reload();
  return new Promise(() => undefined);
}

/**
 * Takes the site from its worker, so that the host answers the reload with the new version. What is stored stays: the worker that the
 * new page registers finds it and fetches only what it lacks.
 * @returns false while the host cannot be reached: then the old version is better than none
 */
async function letGo(registration: ServiceWorkerRegistration): Promise<boolean> {
  try {
    // No worker of ours answers HEAD.
    const { ok } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    if (!ok || !(await registration.unregister())) return false;
    // Other tabs hear of a takeover by themselves, but not of this.
    new BroadcastChannel(LOADED_CHANNEL).postMessage('loaded');
    return true;
  } catch {
    return false;
  }
}

async function everythingIsKept(): Promise<boolean> {
  await flushDrafts();
  return (await settledSaving()) === 'saved' || !wouldLose();
}

function settledSaving(): Promise<'saved' | 'unsaved'> {
  const { promise, resolve } = Promise.withResolvers<'saved' | 'unsaved'>();
  const stop = $saveState.subscribe(({ status }) => {
    if (status === 'saved' || status === 'unsaved') resolve(status);
  });
  return promise.finally(() => stop());
}

function controllerChange(withinMs: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const done = () => resolve(true);
  navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
  const timer = setTimeout(() => resolve(false), withinMs);
  return promise.finally(() => {
    clearTimeout(timer);
    navigator.serviceWorker.removeEventListener('controllerchange', done);
  });
}
