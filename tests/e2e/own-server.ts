/** A copy of the built site behind a server of its own, which a test may stop, and to which it may deploy another build. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../scripts/release/serve.mjs', import.meta.url));
export const BUILT = resolve(process.env.HOLDOUT_OUT ?? 'dist');

export interface OwnSite {
  /** Without a slash at the end. */
  readonly origin: string;
  /** The folder that is served; its files may be changed. */
  readonly folder: string;
  /** Addresses of all pages in the sitemap, without the host. */
  readonly pages: readonly string[];
  stop(): Promise<void>;
  /** Puts another folder in the place of the served one, at once. */
  deploy(folder: string): void;
  remove(): Promise<void>;
}

export async function openSite(built = BUILT): Promise<OwnSite> {
  mkdirSync('.cache', { recursive: true });
  const room = mkdtempSync(resolve('.cache', 'own-site-'));
  const folder = join(room, 'site');
  cpSync(built, folder, { recursive: true });
  const [server, origin] = await start(folder);
  const stop = () => end(server);
  return {
    origin,
    folder,
    pages: pagesOf(folder),
    stop,
    deploy: (other) => {
      renameSync(folder, join(room, `old-${Date.now()}`));
      renameSync(other, folder);
    },
    remove: async () => {
      await stop();
      rmSync(room, { recursive: true, force: true });
    },
  };
}

async function start(folder: string): Promise<[ChildProcess, string]> {
  const server = spawn(process.execPath, [SERVER, '--port', '0', '--site', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((told) => server.stdout?.once('data', (data) => told(String(data))));
  return [server, /http:\/\/localhost:\d+/.exec(line)?.[0] as string];
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
}

function pagesOf(folder: string): readonly string[] {
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address as string).pathname);
}
