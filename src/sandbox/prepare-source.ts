/** From the learner's file to what the engine runs: types stripped, lines kept. */
import type { SourceError } from '#graders/outcome.ts';
import jsTokens from 'js-tokens';
import { transform } from 'sucrase';

export type PreparedSource = { readonly kind: 'ready'; readonly code: string } | { readonly kind: 'broken'; readonly error: SourceError };

const BLANK = new Set(['WhiteSpace', 'LineTerminatorSequence', 'MultiLineComment', 'SingleLineComment', 'HashbangComment']);

/**
 * Strips types. Each statement stays on its line, so that line numbers of errors are the learner's.
 * Unused imports stay: an import that is not allowed must be told, not dropped.
 */
export function prepareSource(source: string): PreparedSource {
  try {
    const { code } = transform(source, { transforms: ['typescript'], disableESTransforms: true, keepUnusedImports: true });
    return { kind: 'ready', code };
  } catch (error) {
    return { kind: 'broken', error: readSyntaxError(error) };
  }
}

/** Whether two files are the same program: types, comments and blanks aside. */
export function sameProgram(source: string, other: string): boolean {
  return source === other || (skeleton(source) !== undefined && skeleton(source) === skeleton(other));
}

function skeleton(source: string): string | undefined {
  const prepared = prepareSource(source);
  if (prepared.kind === 'broken') return undefined;
  // The separator keeps `a b` and `ab` apart; a trailing semicolon or comma is still a difference, and rightly cheap.
  return [...jsTokens(prepared.code)]
    .filter((token) => !BLANK.has(token.type))
    .map((token) => token.value)
    .join('\u0001');
}

/** The parser ends its message with "(line:column)". */
function readSyntaxError(error: unknown): SourceError {
  const text = error instanceof Error ? error.message : String(error);
  const place = /\s*\((\d+):(\d+)\)$/.exec(text);
  const message = text.replace(/\s*\(\d+:\d+\)$/, '').replace(/^Error transforming [^:]*: /, '');
  return place ? { message, line: Number(place[1]), column: Number(place[2]) } : { message };
}
