/** The core in the worker: stored whole or not at all, and put right when the browser has let some of it go. */
import { PrecacheController } from 'workbox-precaching';
import { INSTALL_CHANNEL } from './cache-names.ts';
import type { InstallProgress } from './messages.ts';
import { absolute, offlineBuild } from './offline-build.ts';

export const coreCache = new PrecacheController();
coreCache.addToCacheList([...offlineBuild.core]);
// A host that varies by a header must not make us miss what we have.
coreCache.strategy.matchOptions = { ignoreVary: true };

/** After a failure the next try goes on where this one ended: what is stored with its digest is not fetched again. */
export async function installCore(event: Event): Promise<void> {
  const channel = new BroadcastChannel(INSTALL_CHANNEL);
  const files = offlineBuild.core.length;
  let stored = 0;
  const counter = {
    handlerDidComplete: async () => {
      stored += 1;
      channel.postMessage({ build: offlineBuild.build, stored, files } satisfies InstallProgress);
    },
  };
  coreCache.strategy.plugins.push(counter);
  try {
    await coreCache.install(event as never);
  } finally {
    coreCache.strategy.plugins.splice(coreCache.strategy.plugins.indexOf(counter), 1);
    channel.close();
  }
}

/** Cache keys of the core: addresses, with the revision where the name holds none. */
export const coreKeys = (): readonly string[] => [...coreCache.getURLsToCacheKeys().values()];

/** Addresses of the core that are not in the cache. */
export async function missingCore(): Promise<readonly string[]> {
  const cache = await caches.open(coreCache.strategy.cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return [...coreCache.getURLsToCacheKeys()].filter(([, key]) => !kept.has(key)).map(([url]) => url);
}

/** Fetches what is missing; a file whose digest is wrong is not taken. */
export async function repairCore(event: Event): Promise<void> {
  for (const url of await missingCore()) await answerFromCore(url, event);
}

/** @returns the stored file, or the same file from the network, stored again */
export function answerFromCore(address: string, event: Event): Promise<Response> {
  const url = absolute(address);
  const cacheKey = coreCache.getCacheKeyForURL(url);
  const integrity = cacheKey === undefined ? undefined : coreCache.getIntegrityForCacheKey(cacheKey);
  return coreCache.strategy.handle({ event: event as never, request: new Request(url), params: { cacheKey, integrity } });
}
