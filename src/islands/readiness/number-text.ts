/** Points and shares as the reader's country writes them. */

/** Points with one decimal. */
export const pointsText = (points: number, locale: string): string =>
  points.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Points from 0 to 100, whole. */
export const wholeText = (points: number, locale: string): string => points.toLocaleString(locale, { maximumFractionDigits: 0 });

/** @param share 0 to 1 */
export const shareText = (share: number, locale: string, decimals = 0): string =>
  share.toLocaleString(locale, { style: 'percent', minimumFractionDigits: decimals, maximumFractionDigits: decimals });
