/** The size of type in which a sheet fits one page of paper. */
import type { Card, Sheet } from './card.ts';

/** Sizes in half points, the largest first: 19 is 9.5 pt. */
export const TYPE_SIZES = [19, 18, 17, 16, 15, 14, 13, 12, 11] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];

// Paper as the print style sets it, in points. A4 is the narrower of the two, Letter the lower: what fits both fits each.
const COLUMNS = 3;
const COLUMN_WIDTH = (595 - 45 - (COLUMNS - 1) * 11) / COLUMNS;
/** Without the margins and the heading, and with a little to spare, since a question's title stays with its first key point. */
const COLUMN_HEIGHT = 792 - 45 - 22 - 24;

// Type, in parts of its size.
const CHARACTER = 0.46;
const LINE_HEIGHT = 1.18;
const SPACE_BELOW_CARD = 0.6;
/** What hangs before the second line, and what a line leaves empty at its end since the next word is too long for it. */
const LOST_IN_LINE = 0.8 + 1.2;

/** The largest size at which the sheet fits by this estimate, which a browser test compares with the pages of a real print. */
export const typeSizeOf = (sheet: Sheet): TypeSize => TYPE_SIZES.find((size) => heightOf(sheet, size / 2) <= COLUMN_HEIGHT) ?? 11;

/** Of its columns, in points. */
export const heightOf = ({ cards }: Sheet, size: number): number =>
  (size * cards.reduce((sum, card) => sum + LINE_HEIGHT * linesOf(card, size) + SPACE_BELOW_CARD, 0)) / COLUMNS;

function linesOf({ title, points, redFlag }: Card, size: number): number {
  const room = COLUMN_WIDTH / size - LOST_IN_LINE;
  // A number or two words stand before each paragraph.
  const lengths = [title.length + 4, redFlag.length + 12, ...points.map(({ text }) => text.length + 3)];
  return lengths.reduce((sum, length) => sum + Math.ceil((length * CHARACTER) / room), 0);
}
