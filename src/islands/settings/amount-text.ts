/** Sizes, days and times as a reader of the language writes them. */

export function sizeText(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${value.toLocaleString(locale, { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}

/** @param at ISO 8601 */
export const dayText = (at: string, locale: string): string => new Date(at).toLocaleDateString(locale, { dateStyle: 'medium' });

export const timeText = (at: string, locale: string): string => new Date(at).toLocaleTimeString(locale, { timeStyle: 'short' });

export const momentText = (at: string, locale: string): string =>
  new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
