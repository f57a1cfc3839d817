/** Puts the worker client and the hostile runner in reach of a test. */
import type { HostileCase } from '#sandbox/hostile-outcome.ts';
import { openGradingClient } from '#worker/client.ts';
import workerUrl from './hostile.worker.ts?worker&url';

/** A machine that is busy elsewhere takes seconds over what fuel or memory ends: the clock is for what nothing else ends. */
const LONGEST_LIFE_MS = 60_000;

/** The outcome of one program; a worker that must be killed by the clock counts as timed out. */
function hostile(code: string, tests: readonly HostileCase[]): Promise<string> {
  const blob = URL.createObjectURL(
    new Blob([`import ${JSON.stringify(new URL(workerUrl, document.baseURI).href)};`], { type: 'text/javascript' }),
  );
  const worker = new Worker(blob, { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<string>();
  worker.onmessage = ({ data }) => {
    if (data === 'started') setTimeout(() => resolve('timed-out'), LONGEST_LIFE_MS);
    else resolve(data.outcome);
  };
  worker.onerror = (event) => resolve(`harness failed: ${event.message}`);
  worker.addEventListener('message', () => URL.revokeObjectURL(blob), { once: true });
  // A module worker keeps what is posted before it has loaded.
  worker.postMessage({ code, tests });
  return promise.finally(() => worker.terminate());
}

/** Longest time, in ms, that the page could not answer a timer while `work` went on. */
async function longestSilence(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 20);
  await work();
  clearInterval(timer);
  return longest;
}

const client = openGradingClient();
const check = async (exerciseId: string, source: string, seed: number) => JSON.stringify(await client.check(exerciseId, source, { seed }));

/** A Check that is stopped: the name of the error that its promise ends with. */
const checkAndStop = (exerciseId: string, source: string, seed: number, afterMs: number): Promise<string> => {
  const ended = client.check(exerciseId, source, { seed }).then(
    ({ status }) => status,
    ({ name }: Error) => name,
  );
  setTimeout(() => client.stop(), afterMs);
  return ended;
};

Object.assign(globalThis, { harness: { hostile, longestSilence, check, checkAndStop } });
