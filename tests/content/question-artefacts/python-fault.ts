/** The first fault in the shape of Python source: strings, brackets, indentation. For machines without python3; far less than its parser. */

// One pass from the left, so that a hash in a string is no comment and a quote in a comment no string.
const STRING_OR_COMMENT = /("""|''')(?:\\[\s\S]|(?!\1)[^\\])*\1|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|#.*/g;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What is wrong, or undefined. */
export function pythonFault(source: string): string | undefined {
  const bare = source.replace(STRING_OR_COMMENT, (text) => (text.startsWith('#') ? '' : 'text'));
  if (/["']/.test(bare)) return 'a string is not closed';
  const logical = joinBrackets(bare.replaceAll('\\\n', ' '));
  return typeof logical === 'string' ? indentationFault(logical.split('\n')) : logical.fault;
}

/** The source with each statement on one line. */
function joinBrackets(source: string): string | { readonly fault: string } {
  const open: string[] = [];
  let joined = '';
  for (const character of source) {
    const closing = CLOSING[character];
    if (closing !== undefined) open.push(closing);
    if (')]}'.includes(character) && open.pop() !== character) return { fault: `unexpected ${character}` };
    joined += character === '\n' && open.length > 0 ? ' ' : character;
  }
  return open.length === 0 ? joined : { fault: `missing ${open.at(-1)}` };
}

function indentationFault(lines: readonly string[]): string | undefined {
  const levels = [0];
  let opens = false;
  for (const line of lines.map((text) => text.trimEnd()).filter((text) => text !== '')) {
    const indent = line.length - line.trimStart().length;
    if (line.slice(0, indent).includes('\t')) return 'a tab in the indentation';
    if (opens !== indent > (levels.at(-1) as number)) return `unexpected indentation: ${line.trim()}`;
    if (opens) levels.push(indent);
    while (indent < (levels.at(-1) as number)) levels.pop();
    if (indent !== levels.at(-1)) return `indentation of no block: ${line.trim()}`;
    opens = line.endsWith(':');
  }
  return opens ? 'a block without a body' : undefined;
}
