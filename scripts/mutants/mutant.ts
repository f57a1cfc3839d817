/** A mutant: a solution with one small change, and the words by which a person finds the place. */
export interface Mutant {
  /** What kind of change it is, such as `EqualityOperator`. */
  readonly operator: string;
  /** 1-based. */
  readonly line: number;
  /** The line on which the change begins, without its indent: it names the place wherever the line moves to. */
  readonly at: string;
  readonly original: string;
  readonly replacement: string;
  /** The whole changed text. */
  readonly source: string;
}

export interface Edit {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  /** As a person reads it. */
  readonly replacement: string;
  /** As it stands in the changed text, where that needs more than is worth reading. */
  readonly written?: string;
}

const SHOWN_CHARACTERS = 90;

export function mutantOf(text: string, { operator, start, end, replacement, written = replacement }: Edit): Mutant {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  return {
    operator,
    line: text.slice(0, start).split('\n').length,
    at: text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).trim(),
    original: onOneLine(text.slice(start, end)),
    replacement: onOneLine(replacement),
    source: text.slice(0, start) + written + text.slice(end),
  };
}

/** Two changes may lead to the same text, and one of them may lead back. */
export function withoutRepeats(text: string, mutants: readonly Mutant[]): readonly Mutant[] {
  const seen = new Set([text]);
  return mutants.filter(({ source }) => !seen.has(source) && seen.add(source));
}

/** A long text is told by its beginning and its end. */
function onOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const half = SHOWN_CHARACTERS / 2;
  return line.length <= SHOWN_CHARACTERS ? line : `${line.slice(0, half)} … ${line.slice(-half)}`;
}
