import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf, type ExerciseFilter, FILTERS, filterOf, isWanted, type ListedExercise, searchOf } from './exercise-filter.ts';

const exercise = fc.record({
  id: fc.string({ minLength: 1 }),
  phase: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom('function', 'sql'),
  difficulty: fc.constantFrom('warm-up', 'core', 'stretch'),
  skills: fc.uniqueArray(fc.constantFrom('1a', '1b', '2c', '4M'), { minLength: 1 }),
  questions: fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 4 }),
});
const exercises = fc.array(exercise, { minLength: 1, maxLength: 12 });
const status = fc.constantFrom('new' as const, 'in-progress' as const, 'accepted' as const);

/** A list and a choice among what it offers. */
const chosen = exercises.chain((list) => {
  const choices = choicesOf(list);
  const pick = (values: readonly string[]) =>
    values.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...values), { nil: undefined });
  const filter = fc
    .tuple(...FILTERS.map((name) => pick(choices[name])))
    .map(
      (values): ExerciseFilter =>
        Object.fromEntries(FILTERS.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]]]))),
    );
  return fc.tuple(fc.constant(list), filter);
});

const count = (list: readonly ListedExercise[], filter: ExerciseFilter, as: 'new' | 'in-progress' | 'accepted') =>
  list.filter((one) => isWanted(one, filter, as)).length;

describe('the filter of the exercise list', () => {
  test('asked for nothing, it shows everything', () => {
    fc.assert(fc.property(exercise, status, (one, as) => isWanted(one, {}, as)));
  });

  test('one choice more never shows more', () => {
    fc.assert(
      fc.property(chosen, status, fc.nat(), ([list, filter], as, which) => {
        const { [FILTERS[which % FILTERS.length] as 'phase']: _, ...wider } = filter;
        expect(count(list, filter, as)).toBeLessThanOrEqual(count(list, wider, as));
      }),
    );
  });

  test('each offered value but a state finds an exercise', () => {
    fc.assert(
      fc.property(exercises, (list) => {
        const choices = choicesOf(list);
        for (const name of FILTERS.filter((one) => one !== 'state'))
          for (const value of choices[name]) expect(count(list, { [name]: value }, 'new'), `${name} ${value}`).toBeGreaterThan(0);
      }),
    );
  });

  test('goes through an address and back', () => {
    fc.assert(
      fc.property(chosen, ([list, filter]) => {
        expect(filterOf(searchOf(filter), choicesOf(list))).toEqual(filter);
      }),
    );
  });

  test('an address that asks for what is not offered shows more, not nothing', () => {
    const list: ListedExercise[] = [{ id: 'a', phase: 1, kind: 'sql', difficulty: 'core', skills: ['1b'], questions: [] }];
    expect(filterOf('?phase=9&kind=sql&question=x&other=1', choicesOf(list))).toEqual({ kind: 'sql' });
    expect(searchOf({ phase: '', kind: 'sql' })).toBe('?kind=sql');
  });
});
