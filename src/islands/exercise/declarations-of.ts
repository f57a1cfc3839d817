/** The exported functions and types of a source file as declarations, docstrings kept, bodies left out. */
export interface Declaration {
  readonly kind: 'function' | 'type';
  readonly name: string;
  readonly text: string;
}

// A formatted file closes a signature with `) {` or `): Result {` at the end of a line, and a body with `}` at its start.
const FUNCTION = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?function (\w+)((?:(?!\n\})[\s\S])*?\)(?:: [^\n]*?)?) \{\n/g;
const TYPE =
  /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:interface (\w+)[^\n]*\{\n[\s\S]*?\n\}|type (\w+)[\s\S]*?;(?=\n(?:\n|$|\/|export|const|function)))/g;

export function declarationsOf(source: string): readonly Declaration[] {
  const functions = [...source.matchAll(FUNCTION)].map(
    ([, doc = '', name = '', signature = '']): Declaration => ({
      kind: 'function',
      name,
      text: `${doc}export function ${name}${signature};`,
    }),
  );
  const types = [...source.matchAll(TYPE)].map(
    ([text, , ofInterface, ofType]): Declaration => ({ kind: 'type', name: ofInterface ?? ofType ?? '', text }),
  );
  return [...types, ...functions];
}
