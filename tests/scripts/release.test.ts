/** A release from end to end on a small site: packed, unpacked, its sums checked, its server asked. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseFiles, sumsOf, zipRelease } from '../../scripts/release/release-files.ts';

const VERSION = '9.9.9';
const SITE: Readonly<Record<string, string>> = {
  'index.html': '<h1>Today</h1>',
  '404.html': '<h1>There is no page here</h1>',
  'roadmap/index.html': '<h1>Roadmap</h1>',
  'assets/a-12345678.wasm': '\0asm',
  'manifest.webmanifest': '{}',
  'pagefind/fragment/en_1.pf_fragment': 'pf',
  '.htaccess': 'secret',
  'headers.json': JSON.stringify({ '/*': { 'X-Frame-Options': 'DENY', 'X-Kind': 'any' }, '/roadmap/*': { 'X-Kind': 'roadmap' } }),
};

let folder = '';
let server: ChildProcess;
let origin = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'holdout-release-'));
  writeFolder(join(folder, 'built'), Object.entries(SITE));
  const zip = zipRelease(releaseFiles(join(folder, 'built'), VERSION), VERSION);
  writeFolder(folder, Object.entries(unzipSync(zip)));
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  symlinkSync(join(folder, 'outside.txt'), join(unpacked(), 'site', 'link.txt'));
  [server, origin] = await startServer();
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const unpacked = () => join(folder, `holdout-${VERSION}`);

function writeFolder(root: string, files: Iterable<readonly [string, string | Uint8Array]>): void {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
}

async function startServer(): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, ['serve.mjs', '--port', '0'], { cwd: unpacked() });
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  return [child, /http:\/\/localhost:\d+/.exec(line)?.[0] ?? line];
}

/** The path goes out as it is written: `fetch` would put it right first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    httpRequest({ hostname, port, path, headers, method }, (response) => {
      let text = '';
      response.on('data', (data) => (text += data));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the zip', () => {
  test('the same tree gives the same bytes', () => {
    const again = () => zipRelease(releaseFiles(join(folder, 'built'), VERSION), VERSION);
    expect(Buffer.from(again()).equals(Buffer.from(again()))).toBe(true);
  });
  test('sha256sum -c passes inside it, and fails once a byte is changed', () => {
    const check = () => spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: unpacked() }).status;
    expect(check()).toBe(0);
    writeFileSync(join(unpacked(), 'LICENSE'), 'other words');
    expect(check()).toBe(1);
  });
  test('every file has its sum', () => {
    const files = releaseFiles(join(folder, 'built'), VERSION);
    const listed = sumsOf(files).trim().split('\n').length;
    expect([listed, [...files.keys()].filter((name) => name.startsWith('site/')).length]).toEqual([files.size, Object.keys(SITE).length]);
  });
  test('a folder that holds no site is refused', () => {
    expect(() => releaseFiles(join(folder, 'nothing'), VERSION)).toThrow(/run the build first/);
  });
});

describe('serve.mjs', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'Today'],
    ['/roadmap/', 200, 'text/html; charset=utf-8', 'Roadmap'],
    ['/roadmap/?from=x', 200, 'text/html; charset=utf-8', 'Roadmap'],
    ['/assets/a-12345678.wasm', 200, 'application/wasm', 'asm'],
    ['/manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8', '{}'],
    ['/pagefind/fragment/en_1.pf_fragment', 200, 'application/octet-stream', 'pf'],
    ['/no-such-page/', 404, 'text/html; charset=utf-8', 'There is no page here'],
  ])('%s answers %i as %s', async (path, status, type, words) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
    expect(answer.text).toContain(words);
  });
  test.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/%2e%2e/outside.txt',
    '/roadmap/../../../outside.txt',
    '/..\\..\\outside.txt',
    '//etc/passwd',
    '/link.txt',
    '/.htaccess',
    '/roadmap/%00',
    '/%',
    'http://localhost/../outside.txt',
    '/C:/Windows/win.ini',
  ])('%s is not to be had', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toMatch(/outside|root:|secret/);
  });
  test('a page without its slash is redirected, and never to another host', async () => {
    expect((await ask('/roadmap?x=1')).headers.location).toBe('/roadmap/?x=1');
    expect((await ask('//roadmap')).headers.location).toBe('/roadmap/');
  });
  test('an unchanged file is not sent again', async () => {
    const first = await ask('/');
    expect((await ask('/', { 'If-None-Match': String(first.headers.etag) })).status).toBe(304);
    expect((await ask('/', { 'If-None-Match': '"other"' })).status).toBe(200);
  });
  test('HEAD has no body, and nothing can be sent', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.text]).toEqual([200, '']);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });
  test('the headers of the build go with every answer, the nearer rule outweighs', async () => {
    expect((await ask('/')).headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-kind': 'any' });
    expect((await ask('/roadmap/')).headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-kind': 'roadmap' });
    expect((await ask('/no-such-page/')).headers).toMatchObject({ 'x-frame-options': 'DENY' });
  });
  test('an option that it does not know is one sentence', () => {
    expect(spawnSync(process.execPath, ['serve.mjs', '--wan'], { cwd: unpacked(), encoding: 'utf8' })).toMatchObject({
      status: 1,
      stderr: 'Usage: node serve.mjs [--port N] [--lan]\n',
    });
  });
  test('a port that is taken is one sentence', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const ended = spawnSync(process.execPath, ['serve.mjs', '--port', String(port)], { cwd: unpacked(), encoding: 'utf8' });
    other.close();
    expect([ended.status, ended.stderr]).toEqual([1, `Port ${port} is in use; choose another with --port.\n`]);
  });
});
