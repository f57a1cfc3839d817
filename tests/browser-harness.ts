/** Serves one bundled module as a page of its own, so that a test can call our code in a browser without the site around it. */
import { createServer, type Server } from 'node:http';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { holdoutCatalog } from '../src/catalog/vite-plugin.node.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.css': 'text/css',
};

/** What a page of the site is allowed, and no more: the sandbox must do with it. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' blob:; worker-src 'self' blob:; connect-src 'self'";

export interface Harness {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Each is built into a folder of its own, since tests of different files, and whole runs, may go on at the same time.
 *
 * @param name folder below tests/harness that holds index.html
 */
export async function openHarness(name: string): Promise<Harness> {
  // The root is the repository's: the catalogue finds exercises by paths from there.
  const page = `tests/harness/${name}/index.html`;
  const room = join(process.cwd(), '.cache', 'harness');
  await mkdir(room, { recursive: true });
  const outDir = await mkdtemp(join(room, `${name}-`));
  await build({
    root: process.cwd(),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [holdoutCatalog()],
    worker: { format: 'es', plugins: () => [holdoutCatalog()] },
    build: { outDir, assetsInlineLimit: 0, target: 'es2024', rolldownOptions: { input: page } },
  });
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] as string;
    try {
      const body = await readFile(join(outDir, path === '/' ? page : path));
      response.writeHead(200, {
        'content-type': TYPES[extname(path === '/' ? '.html' : path)] ?? 'text/html',
        'content-security-policy': POLICY,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${portOf(server)}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

const portOf = (server: Server) => (server.address() as { port: number }).port;
