import { describe, expect, test } from 'vitest';
import { evidenceOf, evidenceOfSubject, shareBelow, shareBlock } from '../testing/evidence-of.ts';
import { meteredSubject, subjectOf } from '../testing/subject-of.ts';
import { findHelp } from './find-help.ts';
import { returnedNothing } from './returned-nothing.ts';
import { typeError } from './type-error.ts';
import { wrongShape } from './wrong-shape.ts';

type Share = (values: number[], limit: number) => unknown;
const seen = (program: Share) => evidenceOf(program, shareBlock, ['values', 'limit']);
const both = (values: readonly number[], limit: number) => ({ count: values.length, share: shareBelow(values, limit) });
const seenBoth = (program: Share) => evidenceOf(program, { ...shareBlock, oracle: both });

describe('returnedNothing', () => {
  const message = (program: Share) => returnedNothing(seen(program))?.message;
  test('always undefined', () =>
    expect(message(() => undefined)).toContain('returns undefined for every input: it ends without a `return`'));
  test('always null', () => expect(message(() => null)).toContain('returns null for every input'));
  test('sometimes, with the property that tells when', () => {
    expect(message((values, limit) => (limit === 1 ? undefined : shareBelow(values, limit)))).toBe(
      'Your function returns undefined on 85 of 255 inputs, on all where `limit` is 1. Some way through the function has no `return` with a value.',
    );
  });
  test('sometimes, with the smallest input where no property tells when', () => {
    const odd: Share = (values, limit) =>
      (values.join('').length * 7 + (values[0] ?? 0) * 3 + (values.at(-1) ?? 0) + limit) % 5 === 0 ? undefined : 1;
    expect(message(odd)).toMatch(/^Your function returns undefined on \d+ of 255 inputs, such as \(\[.*\], \d\)\. /);
  });
  test('null for NaN', () => {
    const expected =
      'You return null where the result is not defined. Here such a result is NaN, never null or undefined: write `return NaN`.';
    expect(message((values, limit) => (values.length === 0 ? null : shareBelow(values, limit)))).toBe(expected);
    expect(
      returnedNothing(
        seenBoth((values, limit) => ({ ...both(values, limit), share: values.length === 0 ? null : shareBelow(values, limit) })),
      )?.message,
    ).toBe('`share`: null or undefined where the value is not defined. Here such a value is NaN, never null or undefined.');
  });
  test('silent where something is returned', () => {
    expect(message(shareBelow)).toBeUndefined();
    expect(message(() => 0)).toBeUndefined();
  });
});

describe('printedInstead', () => {
  const help = (line: (values: number[], limit: number) => string, result?: number) =>
    findHelp(
      evidenceOfSubject(
        meteredSubject((_, print) => (values: number[], limit: number) => {
          print(line(values, limit));
          return result;
        }),
        shareBlock,
      ),
    ).map(({ kind, message }) => `${kind}: ${message}`);
  test('the answer, printed', () => {
    expect(help((values, limit) => String(shareBelow(values, limit)))).toEqual([
      'printed-instead: Your function prints its answer and returns nothing. What it prints is right. Write `return` where console.log stands: a caller can use only what is returned.',
    ]);
  });
  test('something else, printed', () => {
    expect(help(() => 'here')[0]).toBe(
      'printed-instead: Your function prints its answer and returns nothing. Write `return` where console.log stands: a caller can use only what is returned.'.replace(
        'prints its answer',
        'prints',
      ),
    );
  });
  test('printed as well as returned is no slip', () => expect(help(() => 'here', 1)).toEqual([]));
});

describe('typeError', () => {
  const thrower =
    (error: Error, when: (values: number[]) => boolean = () => true): Share =>
    (values) => {
      if (when(values)) throw error;
      return 0;
    };
  const message = (text: string, kind: new (text: string) => Error = TypeError) => typeError(seen(thrower(new kind(text))))?.message;
  test.each([
    ["cannot read property 'grade' of undefined", 'reads `grade` of something that is undefined.'],
    ["cannot set property 'x' of null", 'sets `x` of something that is null.'],
    ['not a function', 'calls something that is not a function. Look at the name before the bracket.'],
    ["'total' is read-only", 'assigns to `total`, which is a const. Use let for what changes.'],
    ['something new', ': TypeError: something new.'],
  ])('%s', (text, words) => {
    expect(message(text)).toBe(
      `Your program${words.startsWith(':') ? '' : ' '}${words} Your program stops there on every input, all of them legal.`,
    );
  });
  test('a name that is not there, here or anywhere', () => {
    expect(message("'sun' is not defined", ReferenceError)).toContain('uses the name `sun`, which is not defined.');
    expect(message("'require' is not defined", ReferenceError)).toContain('uses `require`, which does not exist here.');
  });
  test('a line that the engine is not sure of is no line to mark', () => {
    const failing = (message: string) => ({
      ...subjectOf(shareBelow),
      call: () => ({ kind: 'threw', error: { name: 'TypeError', message, line: 7 } }) as const,
    });
    const help = (message: string) => typeError(evidenceOfSubject(failing(message), shareBlock));
    expect(help('not a function')).toMatchObject({ line: 7, message: expect.stringMatching(/^Line 7 calls/) });
    expect(help('value is not iterable')).not.toHaveProperty('line');
    expect(help('value is not iterable')?.message).toMatch(/^Your program, in line 7 or soon after, runs over something/);
  });
  test('a name that looks like a pattern of replacement is shown as it stands', () => {
    expect(message("'$1' is not defined", ReferenceError)).toContain('`$1`');
  });
  test('on some inputs, with their count', () => {
    expect(typeError(seen(thrower(new TypeError('not a function'), (values) => values.length === 0)))?.message).toContain(
      'on 3 of 255 inputs',
    );
  });
  test('a refusal is no crash', () => expect(typeError(seen(thrower(new RangeError('no'))))).toBeUndefined());
});

describe('wrongShape', () => {
  const message = (program: Share) => wrongShape(seen(program))?.message;
  const messageBoth = (program: Share) => wrongShape(seenBoth(program))?.message;
  test('a number in an array, in an object, and not a number', () => {
    expect(message((values, limit) => [shareBelow(values, limit)])).toBe(
      'You return an array with one number in it, where a number itself is asked for. On the first input you return [NaN].',
    );
    expect(message((values, limit) => ({ share: shareBelow(values, limit) }))).toContain(
      'an object with the key `share`, where a number itself',
    );
    expect(message((values) => values.length > 0)).toContain('You return a boolean, where a number is asked for.');
  });
  test('other keys', () => {
    expect(messageBoth((values) => ({ count: values.length }))).toContain('The object lacks the key `share`.');
    expect(messageBoth((values, limit) => ({ ...both(values, limit), limit }))).toContain(
      'The object has the key `limit`, which nobody asked for.',
    );
    expect(messageBoth((values, limit) => ({ Count: values.length, share: shareBelow(values, limit) }))).toContain(
      '`Count` is asked for as `count`.',
    );
  });
  test('one level too deep, and a list for a record', () => {
    expect(messageBoth((values, limit) => ({ result: both(values, limit) }))).toContain('one level too deep, under the key `result`');
    expect(messageBoth((values, limit) => Object.values(both(values, limit)))).toContain(
      'an array, where an object is asked for, with the keys `count`, `share`',
    );
  });
  test('a part of another kind', () => {
    expect(messageBoth((values, limit) => ({ ...both(values, limit), count: values.length > 0 }))).toBe(
      '`count` is a boolean, where a number is asked for. On the first input it is false, and 0 is right.',
    );
  });
  test('what is not plain data', () => {
    const returning = (reason: string) => ({ ...subjectOf(shareBelow), call: () => ({ kind: 'invalid-result', reason }) as const });
    const told = (reason: string) => wrongShape(evidenceOfSubject(returning(reason), shareBlock))?.message;
    expect(told('a Map')).toBe('You return a Map, which is not plain data. Return numbers, texts, arrays and plain objects.');
    expect(told('a result of more than 20000 values')).toBeUndefined();
  });
  test('silent: right, wrong only sometimes, and text for a number, which has words of its own', () => {
    expect(message(shareBelow)).toBeUndefined();
    expect(message((_, limit) => (limit === 1 ? [1] : 1))).toBeUndefined();
    expect(message((values, limit) => String(shareBelow(values, limit)))).toBeUndefined();
  });
});
