import { expect, test } from 'vitest';
import { readerLocale } from '#islands/exercise/reader-locale.ts';

test.each([
  ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
  ['de', ['en-GB', 'de-AT'], 'de-AT'],
  ['de', ['en-GB', 'den'], 'de'],
  ['en', [], 'en'],
] as const)('%s for %j', (language, preferred, locale) => expect(readerLocale(language, preferred)).toBe(locale));
