import { expect, test } from 'vitest';
import { withBase } from './with-base.ts';

test.each([
  ['/', 'settings/', '/settings/'],
  ['/holdout', '/settings/', '/holdout/settings/'],
  ['/holdout/', 'settings/', '/holdout/settings/'],
])('under %s, %s is %s', (base, path, expected) => {
  expect(withBase(path, 'en', base)).toBe(expected);
});

test.each([
  ['/', '/de/'],
  ['/roadmap/#phase-2', '/de/roadmap/#phase-2'],
  ['/search/?q=a/b', '/de/search/?q=a/b'],
  ['/schemas/verdict-1.json', '/schemas/verdict-1.json'],
  ['/favicon.svg?v=/', '/favicon.svg?v=/'],
])('in German, %s is %s', (path, expected) => {
  expect(withBase(path, 'de', '/')).toBe(expected);
  expect(withBase(path, 'de', '/holdout/')).toBe(`/holdout${expected}`);
});
