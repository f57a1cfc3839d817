/** Long output: written as fast as the reader takes it, and ended quietly when the reader has gone. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

const BATCH_LENGTH = 64 * 1024;

export async function writeOut(pieces: Iterable<string>, out: Writable = process.stdout): Promise<void> {
  let isGone = false;
  // As when piped to `head`: nobody wants the rest, and that is no failure.
  out.on('error', () => {
    isGone = true;
  });
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH_LENGTH) continue;
    if (!out.write(batch)) await once(out, 'drain').catch(() => undefined);
    if (isGone) return;
    batch = '';
  }
  out.write(batch);
}
