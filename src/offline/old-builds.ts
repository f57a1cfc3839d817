/**
 * What is kept of the build before: a tab that still shows it fetches parts of it when they are wanted, and the host no longer has them.
 *
 * Pages are not among them: whoever opens a page gets the new build whole.
 */
import { LEDGER_CACHE, MORE_CACHE } from './cache-names.ts';
import { coreCache, coreKeys } from './core-cache.ts';
import { absolute, offlineBuild } from './offline-build.ts';

interface Ledger {
  readonly build: string;
  /** Files with a digest in their name that this build uses. */
  readonly hashed: readonly string[];
  /** Those of the build before. */
  readonly before: readonly string[];
}

const LEDGER_KEY = absolute(`${offlineBuild.base}ledger-of-builds.json`);

/** Deletes what neither this build nor the one before it uses. */
export async function dropOldFiles(): Promise<void> {
  const ledgers = await caches.open(LEDGER_CACHE);
  const last = (await (await ledgers.match(LEDGER_KEY))?.json()) as Ledger | undefined;
  const before = (last?.build === offlineBuild.build ? last.before : last?.hashed) ?? [];
  const more = offlineBuild.more.map(({ url }) => absolute(url));
  const hashed = [...coreKeys().filter((key) => !key.includes('__WB_REVISION__')), ...more];
  const keep = new Set([...coreKeys(), ...more, ...before]);
  for (const name of [coreCache.strategy.cacheName, MORE_CACHE]) await keepOnly(name, keep);
  const ledger: Ledger = { build: offlineBuild.build, hashed, before };
  await ledgers.put(LEDGER_KEY, new Response(JSON.stringify(ledger)));
}

async function keepOnly(name: string, keep: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(name);
  for (const request of await cache.keys()) if (!keep.has(request.url)) await cache.delete(request);
}
