import { describe, expect, test } from 'vitest';
import { parseMisconception } from './misconception-header.ts';

const source = `// fails: follows the definition
// says: You use linear gain; here the gain is 2^grade - 1.
// witness: [[3, {"$":"NaN"}], 2]
export function ndcgAtK() {}
`;

describe('parseMisconception', () => {
  test('reads the three lines', () => {
    expect(parseMisconception('linear-gain.ts', source)).toEqual({
      id: 'linear-gain',
      fails: 'follows the definition',
      says: 'You use linear gain; here the gain is 2^grade - 1.',
      witness: [[3, NaN], 2],
      source,
      ids: ['linear-gain'],
    });
  });
  test('two at once', () => expect(parseMisconception('a+b-c.ts', source).ids).toEqual(['a', 'b-c']));
  test('sql comments', () => expect(parseMisconception('a.sql', source.replaceAll('//', '--')).fails).toBe('follows the definition'));
  test.each([
    ['Bad Name.ts', source, /no id/],
    ['a.ts', source.replace('// says', '// say'), /lacks 'says' on line 2/],
    ['a.ts', source.replace(/\/\/ witness.*\n/, ''), /lacks 'witness' on line 3/],
    ['a.ts', source.replace('[[3,', '[[3'), /not JSON/],
    ['a.ts', source.replace(/witness: .*/, 'witness: 3'), /not a list/],
  ])('refuses %s', (name, text, message) => expect(() => parseMisconception(name, text)).toThrow(message));
});
