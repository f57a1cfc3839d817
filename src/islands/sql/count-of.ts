/** A count with its noun: `1 row`, `1,204 rows`. */
const WHOLE = new Intl.NumberFormat('en-GB');

export const countText = (count: number): string => WHOLE.format(count);

export const countOf = (count: number, noun: string): string => `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
