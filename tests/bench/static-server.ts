/** Serves folders and texts from memory on a free port, and keeps a log of what was sent when. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Path prefix to folder, or to the text of one file; the first prefix that fits is taken. */
export type Mounts = readonly (readonly [prefix: string, source: { readonly folder: string } | { readonly text: string }])[];

export interface StaticServer {
  readonly origin: string;
  /** Bytes of bodies that were sent out whole between two moments in Unix milliseconds, plain and as gzip would have them. */
  sent(from: number, to: number): { readonly plain: number; readonly gzip: number };
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Fonts, pictures and archives are compressed already. */
const COMPRESSIBLE = /\.(?:html|js|mjs|css|json|wasm|svg|ttf|txt|xml)$/;

/** `compress`: answers with gzip, as most hosts do; without it a measurement is of plain bytes and spends nothing on packing. */
export async function serveMounts(mounts: Mounts, { compress = false } = {}): Promise<StaticServer> {
  const bodies = new Map<string, Promise<Buffer | undefined>>();
  const pack = packOnce();
  const log: { readonly at: number; readonly body: Buffer }[] = [];
  const read = (path: string) => {
    const known = bodies.get(path) ?? readMounted(mounts, path);
    bodies.set(path, known);
    return known;
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = await read(path);
    if (body === undefined) return void response.writeHead(404).end();
    response.on('finish', () => log.push({ at: now(), body }));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const packed = compress && COMPRESSIBLE.test(path) ? pack(body) : undefined;
    const sent = packed ?? body;
    // As static hosts do; each sample begins with an empty cache.
    const headers = { 'content-type': type, 'content-length': sent.length, 'cache-control': 'public, max-age=600' };
    response.writeHead(200, packed === undefined ? headers : { ...headers, 'content-encoding': 'gzip' }).end(sent);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: (from, to) => {
      const whole = log.filter(({ at }) => at >= from && at <= to).map(({ body }) => body);
      return { plain: sum(whole.map(({ length }) => length)), gzip: sum(whole.map((body) => pack(body).length)) };
    },
    close: () => void server.close().closeAllConnections(),
  };
}

const now = (): number => performance.timeOrigin + performance.now();
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Each body is compressed once, and only when somebody asks. */
function packOnce(): (body: Buffer) => Buffer {
  const packed = new Map<Buffer, Buffer>();
  return (body) => {
    const known = packed.get(body) ?? gzipSync(body);
    packed.set(body, known);
    return known;
  };
}

async function readMounted(mounts: Mounts, path: string): Promise<Buffer | undefined> {
  const [prefix, source] = mounts.find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined || source === undefined) return undefined;
  if ('text' in source) return Buffer.from(source.text);
  const file = join(source.folder, normalize(`/${decodeURIComponent(path.slice(prefix.length))}`));
  return existsSync(file) && statSync(file).isFile() ? readFile(file) : undefined;
}
