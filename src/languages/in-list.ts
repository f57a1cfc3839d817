/** Things in a row as a language writes a list. */
import type { Language } from './language.ts';

/** The things with what stands between them: `a, b and c`. */
export function inList<Node>(nodes: readonly Node[], language: Language): readonly (Node | string)[] {
  const places = nodes.map((_, index) => String(index));
  const parts = new Intl.ListFormat(language).formatToParts(places);
  return parts.map((part) => (part.type === 'element' ? (nodes[Number(part.value)] as Node) : part.value));
}
