/**
 * The service worker: the core is stored when it is installed, the second cache is filled as it is used.
 *
 * It answers nothing outside its site, and takes over from its predecessor only when a page asks for it or none is open.
 */
import { PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { answerPage } from './answer-page.ts';
import { MORE_CACHE } from './cache-names.ts';
import { coreCache, installCore, missingCore, repairCore } from './core-cache.ts';
import type { Description, ToWorker } from './messages.ts';
import { absolute, offlineBuild } from './offline-build.ts';
import { dropOldFiles } from './old-builds.ts';
import { workerScope } from './worker-scope.ts';

const root = absolute(offlineBuild.base);
const more = new Map(offlineBuild.more.map((file) => [absolute(file.url), file]));
const isOurs = (url: URL): boolean => url.href.startsWith(root);

workerScope.addEventListener('install', (event) => event.waitUntil(installCore(event)));
workerScope.addEventListener('activate', (event) => event.waitUntil(dropOldFiles().then(() => workerScope.clients.claim())));

workerScope.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.type === 'SKIP_WAITING') event.waitUntil(workerScope.skipWaiting());
  if (message.type === 'describe') event.waitUntil(description().then((said) => event.ports[0]?.postMessage(said)));
  if (message.type === 'repair') event.waitUntil(repairCore(event).then(...told(event.ports[0])));
});

registerRoute(
  ({ url, request }) => isOurs(url) && request.mode === 'navigate',
  ({ request, event }) => answerPage(request, event),
);
registerRoute(new PrecacheRoute(coreCache, { ignoreURLParametersMatching: [/./], directoryIndex: '', cleanURLs: false }));
registerRoute(
  // A page that fills the second cache itself asks for `no-store`.
  ({ url, request }) => more.has(url.href) && request.cache !== 'no-store',
  new CacheFirst({
    cacheName: MORE_CACHE,
    matchOptions: { ignoreVary: true },
    plugins: [{ requestWillFetch: async ({ request }) => checked(request) }, { cacheWillUpdate: async ({ response }) => whole(response) }],
  }),
);
registerRoute(
  ({ url }) => isOurs(url) && /\/(assets|pagefind)\//.test(url.pathname),
  async ({ request }) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request),
);

/** Never stored under a wrong digest: a sign-in page of some network in the way answers 200 too. */
function checked(request: Request): Request {
  const hex = more.get(request.url)?.sha256 ?? '';
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return new Request(request.url, { integrity: `sha256-${btoa(String.fromCharCode(...bytes))}`, credentials: 'same-origin' });
}

const whole = (response: Response): Response | null => (response.status === 200 ? response : null);

const told = (port: MessagePort | undefined) =>
  [() => port?.postMessage({ repaired: true }), () => port?.postMessage({ repaired: false })] as const;

async function description(): Promise<Description> {
  const { version, build, core, coreBytes } = offlineBuild;
  return { version, build, coreFiles: core.length, coreBytes, coreMissing: await missingCore(), more: offlineBuild.more };
}
