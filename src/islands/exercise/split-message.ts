/** A message as its first sentence, which stands bold, and the rest. */
export function splitMessage(message: string): { readonly first: string; readonly rest: string } {
  // A capital, a quote or a backtick must follow, so that "e.g. 2.5" ends no sentence.
  const end = /[.!?][)"'”’]?\s+(?=[\p{Lu}"'`“(])/u.exec(message);
  if (end === null) return { first: message.trim(), rest: '' };
  return { first: message.slice(0, end.index + end[0].trimEnd().length).trim(), rest: message.slice(end.index + end[0].length).trim() };
}
