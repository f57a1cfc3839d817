import { describe, expect, test } from 'vitest';
import { evidenceOf, shareBelow, shareBlock } from '../testing/evidence-of.ts';
import { keepsState } from './keeps-state.ts';
import { mutatedInput } from './mutated-input.ts';
import { wrongArity } from './wrong-arity.ts';

type Share = (values: number[], limit: number) => unknown;
const seen = (program: Share, parameters?: readonly string[]) => evidenceOf(program, shareBlock, parameters);

describe('mutatedInput', () => {
  const sorting: Share = (values, limit) =>
    shareBelow(
      values.sort((a, b) => b - a),
      limit,
    );
  test('names the argument in the words of the learner', () => {
    expect(mutatedInput(seen(sorting, ['list', 'limit']))?.message).toContain('changes its input: `list` is different after the call.');
    expect(mutatedInput(seen(sorting))?.message).toContain('changes its input: argument 1 is different after the call.');
  });
  test('silent where a copy is sorted', () => {
    expect(mutatedInput(seen((values, limit) => shareBelow([...values].sort(), limit)))).toBeUndefined();
  });
});

describe('keepsState', () => {
  test('tells the input and both results', () => {
    let calls = 0;
    const counting: Share = (values, limit) => {
      calls += 1;
      return shareBelow(values, limit) + (calls > 300 ? 1 : 0);
    };
    const message = keepsState(seen(counting))?.message;
    expect(message).toMatch(/^The same input gives two different results: \(\[.*\], \d\) gave .*, and .* when asked again\./);
  });
  test('silent where the same is the same, NaN and errors among it', () => {
    expect(keepsState(seen(shareBelow))).toBeUndefined();
    const failing: Share = (values) => {
      throw new RangeError(`${values.length} ${Math.random()}`);
    };
    expect(keepsState(seen(failing))).toBeUndefined();
  });
});

describe('wrongArity', () => {
  const wrong: Share = () => 0;
  test('fewer', () => {
    expect(wrongArity(seen(wrong, ['values']))).toEqual({
      kind: 'wrong-arity',
      message: '`answer` names 1 parameter, and it is called with 2 arguments. The last one can have no effect on the result.',
      line: 1,
    });
    expect(wrongArity(seen(wrong, []))?.message).toContain(
      'names no parameter, and it is called with 2 arguments. The last 2 can have no effect',
    );
  });
  test('more', () => {
    expect(wrongArity(seen(wrong, ['values', 'limit', 'strict', 'base']))?.message).toContain('`strict` and `base` are always undefined.');
  });
  test('silent: as many, not known, and right in spite of it', () => {
    expect(wrongArity(seen(wrong, ['values', 'limit']))).toBeUndefined();
    expect(wrongArity(seen(wrong))).toBeUndefined();
    expect(wrongArity(seen(shareBelow, ['values']))).toBeUndefined();
  });
});
