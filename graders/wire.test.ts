import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOLE } from './plain.ts';
import { decode, encode, fromWire, toWire } from './wire.ts';

describe('wire', () => {
  test.each([
    [NaN, '{"$":"NaN"}'],
    [Infinity, '{"$":"Infinity"}'],
    [-Infinity, '{"$":"-Infinity"}'],
    [-0, '{"$":"-0"}'],
    [undefined, '{"$":"undefined"}'],
    [12n, '{"$":"bigint","v":"12"}'],
    [{ $: 1 }, '{"$":"object","v":[["$",1]]}'],
    [null, 'null'],
    [[1, 'a', true], '[1,"a",true]'],
  ])('%s travels as %s and comes back', (value, text) => {
    expect(encode(value)).toBe(text);
    expect(encode(decode(text))).toBe(text);
  });

  test('a hole is told from undefined, before and after', () => {
    const sparse: unknown[] = [1];
    sparse.length = 2;
    expect(encode(sparse)).toBe('[1,{"$":"hole"}]');
    expect(decode('[{"$":"hole"}]')).toEqual([HOLE]);
    expect(encode([HOLE, undefined])).toBe('[{"$":"hole"},{"$":"undefined"}]');
  });

  test('a key __proto__ is a key like any other', () => {
    const value = decode('{"__proto__":{"polluted":1}}') as { readonly [key: string]: unknown };
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(encode(value)).toBe('{"__proto__":{"polluted":1}}');
  });

  test('any plain data survives a round trip through JSON text', () => {
    const plain = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true });
    fc.assert(fc.property(plain, (value) => encode(decode(encode(value))) === encode(value)));
    fc.assert(fc.property(plain, (value) => JSON.stringify(toWire(fromWire(toWire(value)))) === encode(value)));
  });

  test.each([() => 1, Symbol('s'), new Date(0), new Map(), /a/])('refuses what is no plain data: %s', (value) => {
    expect(() => toWire(value)).toThrow(TypeError);
    expect(() => toWire([value])).toThrow(TypeError);
  });

  test('refuses a tag it does not know', () => {
    expect(() => decode('{"$":"regex"}')).toThrow(RangeError);
  });
});
