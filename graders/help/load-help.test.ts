import { describe, expect, test } from 'vitest';
import type { DeclaredName, SourceFacts } from '../source-facts.ts';
import { findLoadHelp } from './find-help.ts';
import { missingEntryHelp } from './missing-entry.ts';
import { syntaxHelp } from './syntax.ts';

describe('syntaxHelp', () => {
  const help = (message: string, facts: Partial<SourceFacts> = {}, line: number | undefined = 4) =>
    syntaxHelp({ message, ...(line === undefined ? {} : { line }) }, { declared: [], ...facts });
  test('a bracket that is never closed is told where it was opened', () => {
    expect(help('Unexpected token', { bracket: { kind: 'unclosed', opening: '(', line: 3, before: '}', beforeLine: 5 } })).toEqual({
      kind: 'syntax',
      message: 'Line 3: the ( here is never closed. A ) is missing before the } of line 5.',
      line: 3,
    });
    expect(help('Unexpected token', { bracket: { kind: 'unclosed', opening: '{', line: 1 } }).message).toBe(
      'Line 1: the { here is never closed. A } is missing.',
    );
  });
  test('an open text is told before the brackets that it swallows', () => {
    const told = help('Unterminated string constant', {
      bracket: { kind: 'unclosed', opening: '(', line: 3 },
      fault: { before: '(', at: "'abc" },
    });
    expect(told.message).toBe('Line 4: the text that begins here has no closing quote on its line.');
  });
  test('a bracket that was never opened', () => {
    expect(help('Unexpected token', { bracket: { kind: 'unopened', closing: ']', line: 2 } }).message).toBe(
      'Line 2: there is a closing ] that nothing has opened.',
    );
  });
  test.each([
    ['retrun', 'Line 4: `retrun` is not a word of the language. Is it meant to be `return`?'],
    ['functon', 'Line 4: `functon` is not a word of the language. Is it meant to be `function`?'],
    ['def', 'Line 4: `def` is not a word of this language. A function begins with the word function, and its body stands in { }.'],
  ])('a mistyped word: %s', (before, message) => {
    expect(help('Unexpected token, expected ";"', { fault: { before, at: 'x' } }).message).toBe(message);
  });
  test('what the parser expected', () => {
    expect(help('Unexpected token, expected "("', { fault: { before: 'if', at: 'a' } }).message).toBe('Line 4: a ( is missing before `a`.');
    expect(help('Unexpected token, expected ";"', { fault: { before: '0', at: ',' } }).message).toContain(
      'Line 4: the statement should have ended before `,`.',
    );
    expect(help('Unexpected token', { fault: { before: '+', at: ';' } }).message).toBe(
      'Line 4: `;` cannot stand here. Look at what comes before it.',
    );
    expect(help('Unexpected token', { fault: { before: '+', at: '' } }).message).toContain('the file ends too early');
  });
  test('never worse than the words of the parser', () => {
    expect(help('unsupported keyword: enum').message).toBe('Line 4: unsupported keyword: enum.');
    expect(syntaxHelp({ message: "only 'holdout' can be imported here, not 'lodash'" }, undefined)).toEqual({
      kind: 'syntax',
      message: "only 'holdout' can be imported here, not 'lodash'.",
    });
  });
});

describe('missingEntryHelp', () => {
  const name = (changes: Partial<DeclaredName>): DeclaredName => ({ name: 'f', kind: 'function', line: 2, nested: false, ...changes });
  const message = (...declared: DeclaredName[]) => missingEntryHelp('ndcgAtK', { declared }).message;
  test.each(['ndcgAtk', 'NDCGATK', 'ndcg_at_k'])('%s differs in capitals and underscores only', (own) => {
    expect(message(name({ name: 'helper' }), name({ name: own }))).toBe(
      `You have \`${own}\`; the exercise asks for \`ndcgAtK\`. Capitals and underscores count.`,
    );
  });
  test('a slip of spelling', () =>
    expect(message(name({ name: 'ndgcAtK' }))).toBe('You have `ndgcAtK`; the exercise asks for `ndcgAtK`. Look at the spelling.'));
  test('there, but out of reach or no function', () => {
    expect(message(name({ name: 'ndcgAtK', nested: true }))).toContain('stands inside another function or block');
    expect(message(name({ name: 'ndcgAtK', nested: true, kind: 'method' }))).toContain('on line 2 is a method.');
    expect(message(name({ name: 'ndcgAtK', kind: 'value' }))).toContain('on line 2 is not a function.');
  });
  test('a default export, other functions, none', () => {
    expect(message(name({ name: '' }))).toContain('The default export has no name');
    expect(message(name({ name: 'gain' }), name({ name: 'total' }))).toBe(
      'The file has the functions `gain` and `total`; the exercise asks for `ndcgAtK`, by that name.',
    );
    expect(message()).toContain('The file has no function.');
  });
});

test('help for loading is of the kind of the failure', () => {
  expect(findLoadHelp('f', { kind: 'compile-error', error: { message: 'x' } }, undefined).map(({ kind }) => kind)).toEqual(['syntax']);
  expect(findLoadHelp('f', { kind: 'no-entry', reason: 'x' }, undefined).map(({ kind }) => kind)).toEqual(['missing-entry']);
  expect(findLoadHelp('f', { kind: 'out-of-memory' }, undefined)).toEqual([]);
});
