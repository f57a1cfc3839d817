import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seemsSaid } from './cue-match.ts';

const TWO = { cues: ['discount|log2', 'position|near the top'] };
const THREE = { cues: ['normal', 'ideal|best possible', 'average|0.99'] };

describe('seemsSaid', () => {
  test.each([
    ['both groups of two', 'The discount falls with the position.', [0]],
    ['one group of two is not enough', 'The discount is logarithmic.', []],
    ['two groups of three are', 'Normalised by the best possible order.', [1]],
    ['a cue of several words, over a line break and a comma', 'A log2 weight, near\nthe top.', [0]],
    ['a number', 'The ideal list has 0.99.', [1]],
    ['the beginning of a word, not its middle', 'A discount and a proposition; the best possible, but abnormal.', []],
    ['nothing written', '', []],
  ])('%s', (_, text, said) => expect(seemsSaid(text, [TWO, THREE])).toEqual(said));

  test('a short alternative is a whole word', () => {
    const point = { cues: ['ips', 'bias'] };
    expect(seemsSaid('IPS takes the bias out.', [point])).toEqual([0]);
    expect(seemsSaid('Ipsum and bias.', [point])).toEqual([]);
  });

  test('either spelling, in the text or in the cue', () => {
    const points = [{ cues: ['personalisation', 'optimize'] }];
    expect(seemsSaid('Personalization is optimised.', points)).toEqual([0]);
  });

  const phrase = fc.array(fc.constantFrom('discount', 'position', 'normalise', 'ideal', 'average', 'and', '0.99', 'near the top'));
  test('law: more text never takes a guess away', () => {
    fc.assert(
      fc.property(phrase, phrase, (some, more) => {
        const before = seemsSaid(some.join(' '), [TWO, THREE]);
        const after = seemsSaid([...some, ...more].join(' '), [TWO, THREE]);
        return before.every((place) => after.includes(place));
      }),
    );
  });

  test('law: neither case nor the space between words matters', () => {
    fc.assert(
      fc.property(phrase, (words) => {
        expect(seemsSaid(words.join('\n  ').toUpperCase(), [TWO, THREE])).toEqual(seemsSaid(words.join(' '), [TWO, THREE]));
      }),
    );
  });
});
