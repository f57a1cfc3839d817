/** Points that a total would gain, to one decimal. */
export const gainText = (points: number, locale: string): string =>
  points.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
