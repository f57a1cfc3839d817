/** What the text of a file tells of itself, for help in words. No check and no status depends on it. */
export interface SourceFacts {
  /** Every named function, class and variable, in reading order. */
  readonly declared: readonly DeclaredName[];
  readonly bracket?: BracketFault;
  /** At a syntax error: the word there, and the word before it; empty at the end of the file. */
  readonly fault?: { readonly at: string; readonly before: string };
}

export interface DeclaredName {
  /** Empty for a default export without a name. */
  readonly name: string;
  readonly kind: 'function' | 'method' | 'class' | 'value';
  readonly line: number;
  /** True inside a function, a class, an object or a block. */
  readonly nested: boolean;
  /** Their names, when each is a plain name that a call has to give. */
  readonly parameters?: readonly string[];
}

/** The first bracket without its partner. */
export type BracketFault =
  | { readonly kind: 'unclosed'; readonly opening: string; readonly line: number; readonly before?: string; readonly beforeLine?: number }
  | { readonly kind: 'unopened'; readonly closing: string; readonly line: number };

export const PARTNER: { readonly [opening: string]: string } = { '(': ')', '[': ']', '{': '}' };
