/** Seeded random numbers in 32-bit integer arithmetic: the same in every JavaScript engine. */
import { unitHash } from '#core/experiments/unit-hash.ts';

export interface Stream {
  /** An integer in [0, 2^32). */
  bits(): number;
  /** A number in [0, 1). */
  uniform(): number;
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  /** Mean 0, standard deviation 1, within 6 of it. */
  normal(): number;
  pick<T>(choices: readonly T[]): T;
  /** One of the choices, by their weights. */
  weighted<T>(choices: readonly T[], weights: readonly number[]): T;
}

/**
 * The numbers of one table. Streams of other names are other numbers, so that a table more or less changes no other.
 *
 * @param seed names the world
 * @param name names the table
 * @see Doty-Humphrey, PractRand: the sfc32 generator, https://pracrand.sourceforge.net
 */
export function streamOf(seed: number, name: string): Stream {
  const bits = sfc32(unitHash(name, String(seed)));
  const uniform = () => bits() / 2 ** 32;
  const integer = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1));
  return {
    bits,
    uniform,
    integer,
    chance: (probability) => uniform() < probability,
    normal: () => sumOfUniforms(uniform),
    pick: (choices) => choices[integer(0, choices.length - 1)] as (typeof choices)[number],
    weighted: (choices, weights) => choices[weightedIndex(weights, uniform())] as (typeof choices)[number],
  };
}

/** A new list in random order, by Fisher and Yates. */
export function shuffled<T>(values: readonly T[], stream: Stream): T[] {
  const list = [...values];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = stream.integer(0, last);
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
  return list;
}

/** For each of `count` places, whether it is among the `share` of them that were drawn: a quota, not a toss each. */
export function drawnShare(count: number, share: number, stream: Stream): boolean[] {
  const drawn = Math.round(count * share);
  return shuffled(
    Array.from({ length: count }, (_, index) => index < drawn),
    stream,
  );
}

function weightedIndex(weights: readonly number[], uniform: number): number {
  let left = uniform * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return index === -1 ? weights.length - 1 : index;
}

/** Near enough to a normal variable, and free of logarithms that engines round differently. */
function sumOfUniforms(uniform: () => number): number {
  let sum = -6;
  for (let term = 0; term < 12; term += 1) sum += uniform();
  return sum;
}

function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}
