/** Registers the service worker of the site and tells the page how it stands. */
import type { Workbox } from 'workbox-window';
import { withBase } from '#islands/state/with-base.ts';
import { INSTALL_CHANNEL, LOADED_CHANNEL } from '#offline/cache-names.ts';
import type { InstallProgress } from '#offline/messages.ts';
import { describeBuild } from './ask-service-worker.ts';
import { $core, $installOffer, $update, type CoreState, type InstallOffer, type UpdateState } from './offline-state.ts';

/** Said once in a session and for one build, "Later" is later. */
const LATER_KEY = 'holdout:update-later';

const ASK_AGAIN_MS = 3_600_000;

let workbox: Workbox | undefined;

/** Called once by every page. Registers after the page is loaded; never in its way. */
export function startOffline(): void {
  hearInstallOffer();
  const reason = reasonAgainst();
  if (reason !== undefined) {
    $core.set({ status: 'impossible', reason });
    return;
  }
  hearProgress();
  hearTakeovers();
  askNowAndThen();
  void pageLoaded().then(register);
}

/** Stores the core once more after a failure; what was fetched is not fetched again. */
export const tryAgain = (): Promise<void> => register();

export async function siteRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker?.getRegistration(withBase('/'));
}

/** A waiting build is not offered again in this session. */
export function putOff(update: UpdateState): void {
  $update.set({ status: 'none' });
  if (update.status !== 'waiting') return;
  try {
    sessionStorage.setItem(LATER_KEY, update.build);
  } catch {
    // Without session storage it lasts as long as the page.
  }
}

function reasonAgainst(): Extract<CoreState, { status: 'impossible' }>['reason'] | undefined {
  if (import.meta.env.DEV) return 'development';
  if (!isSecureContext) return 'insecure';
  return navigator.serviceWorker === undefined ? 'unsupported' : undefined;
}

async function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

async function register(): Promise<void> {
  $core.set({ status: 'looking' });
  try {
    const { Workbox } = await import('workbox-window');
    workbox = new Workbox(withBase('/service-worker.js'), { scope: withBase('/') });
    workbox.addEventListener('waiting', () => void offerWaiting());
    const registration = await workbox.register({ immediate: true });
    if (registration !== undefined) follow(registration);
  } catch {
    // The script could not be fetched: offline, or refused.
    $core.set({ status: navigator.serviceWorker.controller === null ? 'failed' : 'ready' });
  }
}

function follow(registration: ServiceWorkerRegistration): void {
  if (registration.active !== null) {
    $core.set({ status: 'ready' });
    return;
  }
  const worker = registration.installing ?? registration.waiting;
  if (worker === null) {
    $core.set({ status: 'failed' });
    return;
  }
  $core.set({ status: 'installing' });
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') $core.set({ status: 'ready' });
    // All or nothing: one file that cannot be had, and the browser drops the worker.
    if (worker.state === 'redundant') $core.set({ status: 'failed' });
  });
}

/** The offer is made on the page about offline use, not whenever the browser likes. */
function hearInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    $installOffer.set(event as Event & InstallOffer);
  });
  addEventListener('appinstalled', () => $installOffer.set(undefined));
}

function hearProgress(): void {
  new BroadcastChannel(INSTALL_CHANNEL).onmessage = ({ data }: MessageEvent<InstallProgress>) => {
    if ($core.get().status === 'installing') $core.set({ status: 'installing', stored: data.stored, files: data.files });
  };
}

/** The first worker of a first visit takes over as well, but from nobody. */
function hearTakeovers(): void {
  let had = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (had) $update.set({ status: 'elsewhere' });
    had = true;
  });
  new BroadcastChannel(LOADED_CHANNEL).onmessage = () => $update.set({ status: 'elsewhere' });
}

/** A tab may stay open for days; the browser itself asks only when a page is opened. */
function askNowAndThen(): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    // Without a network there is nothing new to be had.
    workbox?.update().catch(() => undefined);
  });
}

async function offerWaiting(): Promise<void> {
  const waiting = (await siteRegistration())?.waiting;
  if (!waiting) return;
  const { build } = await describeBuild(waiting);
  if (build !== putOffBuild()) $update.set({ status: 'waiting', build });
}

function putOffBuild(): string | null {
  try {
    return sessionStorage.getItem(LATER_KEY);
  } catch {
    return null;
  }
}
