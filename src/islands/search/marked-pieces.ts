/** An excerpt of the search index as pieces of text, so that it is shown as text and never as HTML. */

export interface Piece {
  readonly text: string;
  /** A word that was searched for. */
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: '\u00a0' };

/** @param excerpt text in which only `<mark>` is markup, and `&`, `<`, `>` and quotes are entities */
export function markedPieces(excerpt: string): readonly Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: decoded(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const decoded = (text: string): string => text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
