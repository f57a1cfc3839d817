import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf, FILTERS, filterOf, isWanted, type ListedQuestion, type QuestionFilter, searchOf } from './question-filter.ts';

const question: fc.Arbitrary<ListedQuestion> = fc.record({
  id: fc.string({ minLength: 1 }),
  group: fc.constantFrom('beginner', 'scenario', 'behavioral'),
  phase: fc.integer({ min: 1, max: 5 }),
  difficulty: fc.constantFrom('warm-up', 'core', 'stretch'),
  dimensions: fc.uniqueArray(fc.constantFrom('coding', 'data', 'communication'), { minLength: 1 }),
  text: fc.constantFrom('How does NDCG work?', 'Position bias, and what you do?', 'A/B test: why?'),
});
const questions = fc.array(question, { minLength: 1, maxLength: 12 });
const status = fc.constantFrom('untried', 'due', 'practised');

const chosen = questions.chain((list) => {
  const choices = choicesOf(list);
  const pick = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const filter = fc
    .tuple(fc.option(fc.constantFrom('ndcg', 'bias position', 'why a'), { nil: undefined }), ...FILTERS.map((name) => pick(choices[name])))
    .map(([words, ...values]): QuestionFilter => {
      const asked = FILTERS.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]]]));
      return { ...Object.fromEntries(asked), ...(words !== undefined && { words }) };
    });
  return fc.tuple(fc.constant(list), filter);
});

describe('the filter of the question list', () => {
  test('asked for nothing, it shows everything', () => {
    fc.assert(fc.property(question, status, (one, as) => isWanted(one, {}, as)));
  });

  test('one choice more never shows more', () => {
    fc.assert(
      fc.property(chosen, status, fc.constantFrom(...FILTERS, 'words'), ([list, filter], as, which) => {
        const count = (asked: QuestionFilter) => list.filter((one) => isWanted(one, asked, as)).length;
        expect(count(filter)).toBeLessThanOrEqual(count({ ...filter, [which]: '' }));
      }),
    );
  });

  test('goes through an address and back', () => {
    fc.assert(fc.property(chosen, ([list, filter]) => void expect(filterOf(searchOf(filter), choicesOf(list))).toEqual(filter)));
  });

  const one: ListedQuestion = {
    id: 'a',
    group: 'beginner',
    phase: 1,
    difficulty: 'core',
    dimensions: ['data'],
    text: 'Ranking, or A/B tests?',
  };

  test.each([
    ['rank', true],
    ['TESTS ranking', true],
    ['a b', true],
    ['anking', false],
    ['ranking bias', false],
    [' ? ', true],
  ])('words "%s" find "Ranking, or A/B tests?": %s', (words, found) => expect(isWanted(one, { words }, 'due')).toBe(found));

  test('an address that asks for what is not offered shows more, not nothing', () => {
    expect(filterOf('?phase=9&group=beginner&dimension=x&words=+&other=1', choicesOf([one]))).toEqual({ group: 'beginner' });
    expect(searchOf({ phase: '', words: '  ' })).toBe('');
  });
});
