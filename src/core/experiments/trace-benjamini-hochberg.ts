/** The Benjamini-Hochberg procedure worked from the smallest p-value to the largest. */
import type { Trace } from '#core/trace.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

/** Takes what benjaminiHochberg takes; one row a test in order of rank. */
export function traceBenjaminiHochberg(pValues: readonly number[], q: number): Trace {
  const { adjusted, rejected } = benjaminiHochberg(pValues, q);
  const order = [...pValues.keys()].toSorted((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const rows = order.map((index, position) => {
    const p = pValues[index] as number;
    const rank = position + 1;
    return [rank, index, p, (p * pValues.length) / rank, adjusted[index] as number, rejected[index] === true ? 'yes' : 'no'];
  });
  return {
    columns: ['rank', 'index given', 'p', 'p times m over rank', 'adjusted: smallest from here down', 'rejected'],
    rows,
    result: [
      ['m', pValues.length],
      ['q', q],
      ['adjusted', adjusted],
      ['rejected', rejected],
    ],
  };
}
