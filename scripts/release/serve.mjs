// Serves Holdout from the folder beside this file: node serve.mjs [--port N] [--lan]
// Needs Node 20 or later and nothing else. Ctrl+C ends it.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};
/** The parts of the search index, and data of exercises. */
const OTHER = 'application/octet-stream';

const [major] = process.versions.node.split('.');
if (Number(major) < 20)
  fail(`This is Node ${process.versions.node}, and Holdout needs Node 20 or later; install it from https://nodejs.org.`);
const { port, lan, site } = readOptions();
const root = await realpath(site).catch(() => fail(`The folder ${site} is missing; unpack the whole zip and start again.`));
const rules = await readRules();

const server = createServer((request, response) => {
  answer(request, response).catch(() => send(response, 500, {}, 'The file could not be read.'));
});
server.on('error', (error) => fail(said(error)));
server.listen(port, lan ? '0.0.0.0' : '127.0.0.1', tellAddresses);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, { Allow: 'GET, HEAD' }, 'Only GET and HEAD.');
  const [address, query] = splitAt(request.url ?? '/', '?');
  const path = readablePath(address);
  const found = path === undefined ? undefined : await find(path);
  if (found === 'folder') return send(response, 301, { Location: `/${address.replace(/^\/+/, '')}/${query}` }, '');
  const headers = headersFor(path ?? '/');
  if (found === undefined) {
    const page = await readFile(join(root, '404.html')).catch(() => 'There is no page here.');
    return send(response, 404, { ...headers, 'Content-Type': TYPES['.html'], 'Cache-Control': 'no-cache' }, page, request.method);
  }
  const bytes = await readFile(found);
  // Of the bytes, not of the time: files of a zip all have the same.
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const type = TYPES[extname(found)] ?? OTHER;
  const caching = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const all = { ...headers, 'Content-Type': type, 'Cache-Control': caching, ETag: tag };
  const known = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(tag);
  return known ? send(response, 304, all, '') : send(response, 200, all, bytes, request.method);
}

/** @returns undefined for what no page of ours asks for: `..`, hidden files, other signs of somebody trying doors */
function readablePath(address) {
  try {
    const path = decodeURIComponent(address);
    const plain = path.startsWith('/') && !/[\\\0:]/.test(path) && path.split('/').every((part) => !part.startsWith('.'));
    return plain ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The real file, never one outside the folder, also not through a link; `folder` when the slash at the end is missing. */
async function find(path) {
  try {
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root + sep)) return undefined;
    const facts = await stat(file);
    if (facts.isDirectory()) return (await stat(join(file, 'index.html')).catch(() => undefined)) && 'folder';
    return facts.isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** What the build says each answer must carry: `{ "/path/*": { name: value } }`, later ones outweigh. */
async function readRules() {
  const text = await readFile(join(root, 'headers.json'), 'utf8').catch(() => '{}');
  return Object.entries(JSON.parse(text));
}

function headersFor(path) {
  const applies = ([pattern]) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);
  return Object.assign({}, ...rules.filter(applies).map(([, headers]) => headers));
}

function send(response, status, headers, body, method = 'GET') {
  response.writeHead(status, { ...headers, ...(status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body) }) });
  response.end(method === 'HEAD' || status === 304 ? undefined : body);
}

function splitAt(text, sign) {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

function readOptions() {
  const beside = fileURLToPath(new URL('./site/', import.meta.url));
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, lan: { type: 'boolean' }, site: { type: 'string' } } });
    const number = Number(values.port ?? 4321);
    if (!Number.isInteger(number) || number < 0 || number > 65535) fail(`${values.port} is no port; take a whole number up to 65535.`);
    return { port: number, lan: values.lan ?? false, site: values.site ?? beside };
  } catch {
    return fail('Usage: node serve.mjs [--port N] [--lan]');
  }
}

function tellAddresses() {
  const { port } = server.address();
  console.log(`Holdout is at http://localhost:${port}/  (Ctrl+C ends it)`);
  if (!lan) return;
  const found = Object.values(networkInterfaces()).flat();
  for (const { address, family, internal } of found)
    if (family === 'IPv4' && !internal) console.log(`In this network: http://${address}:${port}/`);
  console.log('Other computers can use it while this one serves it; storing it for offline use needs https or this computer itself.');
}

function said(error) {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use; choose another with --port.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used here; choose one above 1023 with --port.`;
  return `The server could not start: ${error.message}.`;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
