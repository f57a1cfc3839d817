/** A share from 0 to 1 in whole per cent, as the reader's country writes it. */
export const percentText = (share: number, locale: string): string =>
  share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
