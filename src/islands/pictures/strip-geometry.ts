/** Measures of the ranked strip in its own units, shared by the drawing and by whatever is laid over it. */
export const column = 64;
export const gap = 8;
export const tileTop = 20;
export const tileHeight = 40;
export const weightTop = 72;
export const weightHeight = 52;
export const stripHeight = 160;

export const stripWidth = (ranks: number): number => Math.max(1, ranks) * (column + gap) - gap;

/** Left edge of the column of a rank, counted from 0. */
export const leftOf = (index: number): number => index * (column + gap);
