/** Plain data: what may cross the border between the sandbox and the host. */
export type Plain = null | undefined | boolean | number | string | bigint | readonly Plain[] | { readonly [key: string]: Plain };

/** Stands for a missing element of a sparse array, so that a hole never compares equal to `undefined`. */
export const HOLE = Object.freeze({ hole: true }) as unknown as Plain;
