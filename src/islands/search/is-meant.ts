/** Tells a find from a guess. */
import { markedPieces } from './marked-pieces.ts';

/** Letters that a word and what was found for it have in common: enough for “rank” and “ranking”, too many for chance. */
const COMMON_LETTERS = 3;

/** For a word that no page has, the index answers with words that begin alike, down to a single letter: those are nobody's meaning. */
export function isMeant(query: string, excerpt: string): boolean {
  const beginnings = wordsOf(query).map((word) => word.slice(0, COMMON_LETTERS));
  const marked = markedPieces(excerpt).filter((piece) => piece.marked);
  return marked.some(({ text }) => wordsOf(text).some((word) => beginnings.some((beginning) => word.startsWith(beginning))));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
