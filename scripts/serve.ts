/** Serves the built site on http://localhost:4321, or the port in PORT. */
import { preview } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const port = Number(process.env.PORT ?? 4321);
const server = await preview({ root: '.', server: { port, host: '127.0.0.1' }, logLevel: 'error' });
const base = process.env.HOLDOUT_BASE ?? '/';
console.log(`Holdout is at http://localhost:${server.port}${base}  (Ctrl+C ends it)`);
await server.closed();
