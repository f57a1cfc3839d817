/** Peak memory of a process, measured from inside and from outside. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Kilobytes that this process has held at most. On Linux the kernel's own mark is read: maxRSS starts at what the parent held
 * when it made this process.
 */
export function ownPeakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

/** Runs a script that ends by telling its own peak on the last line of stderr. */
export function peakKilobytesOf(script: string, ...args: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const peak = Number(stderr.trim().split('\n').at(-1));
  if (status !== 0 || !(peak > 0)) throw new Error(`the process for memory ended with ${status}: ${stderr}`);
  return peak;
}
