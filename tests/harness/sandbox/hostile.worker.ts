/** One hostile program, in a worker of its own. */
import wasmUrl from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import { type HostileCase, hostileOutcome } from '#sandbox/hostile-outcome.ts';

self.addEventListener('message', async ({ data }: MessageEvent<{ code: string; tests: readonly HostileCase[] }>) => {
  const location = new URL(wasmUrl, import.meta.url).href;
  const wasm = await WebAssembly.compileStreaming(fetch(location));
  self.postMessage('started');
  self.postMessage({ outcome: await hostileOutcome(wasm, data.code, data.tests, location) });
});
