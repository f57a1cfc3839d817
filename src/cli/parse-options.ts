/** Command-line options by node:util, with errors as one sentence. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { isVariant, LAST_VARIANT } from '#graders/variant.ts';
import { UsageError } from './usage-error.ts';

export function parseOptions<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? 'the options cannot be read');
  }
}

/** A seed: an integer from 0 to 2^31 - 1. */
export function parseSeed(text: string | undefined): number {
  const seed = Number(text ?? '1');
  if (!Number.isInteger(seed) || seed < 0 || seed > 2_147_483_647 || text?.trim() === '') {
    throw new UsageError(`--seed takes a whole number from 0 to 2147483647, got ${JSON.stringify(text)}`);
  }
  return seed;
}

/** A variant of an exercise; without one the exercise is as first set. */
export function parseVariant(text: string | undefined): number | undefined {
  if (text === undefined || isVariant(Number(text))) return text === undefined ? undefined : Number(text);
  throw new UsageError(`--variant takes a whole number from 1 to ${LAST_VARIANT}, got ${JSON.stringify(text)}`);
}
