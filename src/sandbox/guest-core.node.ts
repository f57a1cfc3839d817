/** Bundles src/core for the guest: the same functions that grade are those that a learner may import. */
import { buildCoreModules, type CoreModules } from './core-modules.node.ts';
import type { GuestCore } from './guest-core.ts';

let built: Promise<CoreModules> | undefined;
let bundled: Promise<GuestCore> | undefined;

/** Built on first use, then kept for the life of the process. */
export function bundleGuestCore(): Promise<GuestCore> {
  bundled ??= bundle();
  return bundled;
}

/** Files of the packages in it, for whoever lists their licences. */
export async function guestCoreLibraries(): Promise<readonly string[]> {
  return (await buildOnce()).libraries;
}

function buildOnce(): Promise<CoreModules> {
  built ??= buildCoreModules({ minify: true });
  return built;
}

/** Without what no public function reaches, such as the worked steps. */
async function bundle(): Promise<GuestCore> {
  const { files, homes } = await buildOnce();
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, reference = ''] of (files[path] ?? '').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
      reach(new URL(reference, `file:///${path}`).pathname.slice(1));
    }
  };
  for (const home of Object.values(homes)) reach(home);
  return { files: Object.fromEntries([...reached].toSorted().map((path) => [path, files[path] ?? ''])), homes };
}
