import { expect, test } from 'vitest';
import { readersLocale } from './use-readers-locale.ts';

test.each([
  ['en', ['de-AT', 'en-GB', 'en-US'], 'en-GB'],
  ['de', ['en-GB', 'de-AT'], 'de-AT'],
  ['de', ['en-GB', 'den-CA'], 'de'],
  ['en', [], 'en'],
] as const)('in %s, for a reader of %j: %s', (language, locales, expected) => {
  expect(readersLocale(language, locales)).toBe(expected);
});
