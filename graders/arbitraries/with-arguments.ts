/** Adds arguments after those of an arbitrary: `withArguments(ratingsWithTarget, neighbours)`. */
import * as fc from 'fast-check';

export function withArguments<First extends unknown[], Rest extends unknown[]>(
  first: fc.Arbitrary<First>,
  ...rest: { [Index in keyof Rest]: fc.Arbitrary<Rest[Index]> }
): fc.Arbitrary<[...First, ...Rest]> {
  return fc.tuple(first, fc.tuple<Rest>(...rest)).map(
    ([before, after]): [...First, ...Rest] => [...before, ...after],
    (args) => split<First, Rest>(args, rest.length),
  );
}

function split<First extends unknown[], Rest extends unknown[]>(args: unknown, count: number): [First, Rest] {
  if (!Array.isArray(args) || args.length < count) throw new RangeError('withArguments requires an argument list to split');
  return [args.slice(0, args.length - count) as First, args.slice(args.length - count) as Rest];
}
