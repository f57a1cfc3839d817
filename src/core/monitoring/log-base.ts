/** The logarithm that an information measure is stated in. */
import { ln } from '#core/stats/portable-math.ts';

export interface LogBaseOptions {
  /** Base of the logarithm, finite and > 1: Math.E for nats (the default), 2 for bits. */
  readonly base?: number;
}

/** Nats in one unit of the base: what a value in nats is divided by. */
export function natsPerUnit(caller: string, base: number): number {
  if (!(base > 1 && base < Infinity)) throw new RangeError(`${caller} requires a finite base > 1, got ${String(base)}`);
  return base === Math.E ? 1 : ln(base);
}
