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
  test('a query comments with hyphens and has no witness', () => {
    const query = '-- fails: gives the right rows\n-- says: You count twice.\nSELECT 1';
    expect(parseMisconception('a.sql', query)).toMatchObject({ fails: 'gives the right rows', says: 'You count twice.', witness: [] });
    const rival = '-- fails: a\n-- says: b\n-- follows: per user, as in a/b readouts\nSELECT 1';
    expect(parseMisconception('a.sql', rival).follows).toBe('per user, as in a/b readouts');
  });
  test('a rival convention stands on the next line', () => {
    const rival = source.replace('export', '// follows: linear gain, as in trec_eval\nexport');
    expect(parseMisconception('linear-gain.ts', rival).follows).toBe('linear gain, as in trec_eval');
    expect(parseMisconception('linear-gain.ts', source)).not.toHaveProperty('follows');
    expect(parseMisconception('linear-gain.ts', `${source}// follows: too late`)).not.toHaveProperty('follows');
  });
  test.each([
    ['Bad Name.ts', source, /no id/],
    ['a.ts', source.replace('// says', '// say'), /lacks 'says' on line 2/],
    ['a.ts', source.replace(/\/\/ witness.*\n/, ''), /lacks 'witness' on line 3/],
    ['a.ts', source.replace('[[3,', '[[3'), /not JSON/],
    ['a.ts', source.replace(/witness: .*/, 'witness: 3'), /not a list/],
  ])('refuses %s', (name, text, message) => expect(() => parseMisconception(name, text)).toThrow(message));
});
