/** Astro without telemetry and in the foreground: `node scripts/astro.ts dev`. */
import { spawn } from 'node:child_process';

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };
spawn('astro', process.argv.slice(2), { stdio: 'inherit', env }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
