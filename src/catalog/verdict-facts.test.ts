import { describe, expect, test } from 'vitest';
import { decode } from '#graders/wire.ts';
import { typeOf, verdictParts, wireForms } from './verdict-facts.ts';

const parts = verdictParts();

describe('the parts of a verdict', () => {
  test('begin with the verdict itself', () => expect(parts[0]?.name).toBe('Verdict'));
  test('each have a sentence', () => {
    expect(parts.filter(({ about }) => !about.endsWith('.')).map(({ name }) => name)).toEqual([]);
  });
  test('have a sentence and a type for every field', () => {
    const bare = parts.flatMap(({ name, fields }) =>
      fields.filter(({ text, type }) => !/^[A-Z0-9].*\.$/.test(text) || type === 'anything').map((field) => `${name}.${field.name}`),
    );
    expect(parts.flatMap(({ fields }) => fields).length).toBeGreaterThan(60);
    expect(bare).toEqual([]);
  });
  test('give every word a sentence', () => {
    const bare = parts.flatMap(({ words }) => words.filter(({ meaning }) => !/^[A-Z0-9].*\.$/.test(meaning)).map(({ word }) => word));
    expect(parts.find(({ name }) => name === 'Status')?.words.map(({ word }) => word)).toContain('inconclusive');
    expect(bare).toEqual([]);
  });
  test('name types that are parts', () => {
    const named = parts.flatMap(({ fields }) => fields.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? []));
    expect([...new Set(named)].filter((name) => !parts.some((part) => part.name === name))).toEqual([]);
  });
});

test.each([
  [{ type: 'array', items: { $ref: '#/$defs/CheckResult' } }, 'list of CheckResult'],
  [{ type: 'string', const: 'verdict/1' }, '"verdict/1"'],
  [{ anyOf: [{ $ref: '#/$defs/ThrownError' }, { $ref: '#/$defs/SourceError' }] }, 'ThrownError or SourceError'],
  [{ type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }], items: false as const }, '[number, number]'],
])('the type of %j reads %s', (schema, type) => expect(typeOf(schema)).toBe(type));

test('the wire forms read back as what is said of them', () => {
  const back = new Map(wireForms.map(({ value, wire }) => [value, decode(wire)]));
  expect(back.get('NaN')).toBeNaN();
  expect(back.get('-0')).toBe(-0);
  expect(back.get('undefined')).toBeUndefined();
  expect(back.get('12n')).toBe(12n);
});
