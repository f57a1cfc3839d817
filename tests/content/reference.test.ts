/** The reference of the metric core: every exported function is described whole, and its examples run. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as core from '#core/index.ts';
import { readReference } from '../../scripts/reference/read-reference.ts';
import { isAsStated, runExample } from '../../scripts/reference/run-example.ts';
import { referenceFamilySchema } from '#schemas/reference.ts';

const families = await readReference();
const functions = families.flatMap((family) =>
  family.functions.map((entry) => ({ ...entry, id: `${family.id}/${entry.name}`, family: family.id })),
);
const sourceOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the reference', () => {
  test('names every function that the index exports, once', () => {
    expect(functions.map(({ name }) => name).toSorted()).toEqual(Object.keys(core).toSorted());
  });
  test('has one anchor a function', () => {
    for (const family of families) expect(new Set(family.functions.map(({ slug }) => slug)).size).toBe(family.functions.length);
  });
  test('is of the form that the pages read', () => {
    for (const family of families) expect(() => referenceFamilySchema.parse(family)).not.toThrow();
  });
});

describe.each(functions)('$id', (entry) => {
  test('says what it is, what it takes, what it returns, and where that is written', () => {
    const missing = [
      ...(entry.summary === '' ? ['a first sentence'] : []),
      ...entry.parameters.flatMap((parameter) =>
        parameter.text === '' && parameter.fields.length === 0 ? [`@param ${parameter.name}`] : [],
      ),
      ...entry.parameters.flatMap(({ name, fields }) => fields.filter(({ text }) => text === '').map((field) => `${name}.${field.name}`)),
      ...entry.returns.fields.filter(({ text }) => text === '').map((field) => `@returns .${field.name}`),
      ...(entry.returns.text === '' ? ['@returns'] : []),
      ...(entry.see.length === 0 ? ['@see'] : []),
      ...(entry.examples.length === 0 ? ['@example'] : []),
    ];
    expect(missing).toEqual([]);
  });
  test('names its errors where it throws', () => {
    const source = sourceOf(entry.source);
    const start = source.search(new RegExp(`^export (function|const) ${entry.name}\\b`, 'm'));
    const body = source.slice(start, source.indexOf('\n}', start));
    expect(start).toBeGreaterThanOrEqual(0);
    if (/\bthrow new RangeError|\brequire[A-Z]\w+\(/.test(body)) expect(entry.throws).not.toEqual([]);
  });
  test.each(entry.examples)('example: %s', (example) => {
    const { received, stated } = runExample(example, core);
    expect(isAsStated(received, stated), `received ${JSON.stringify(received)}`).toBe(true);
  });
});
