/** Learner text may hold escape sequences that move a cursor or turn the reading direction: they are taken out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

export const plainText = (text: string): string => text.replace(CONTROL, ' ');
