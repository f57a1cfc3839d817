import { expect, test } from 'vitest';
import { withBase } from './with-base.ts';

test.each([
  ['/', 'settings/', '/settings/'],
  ['/holdout', '/settings/', '/holdout/settings/'],
  ['/holdout/', 'settings/', '/holdout/settings/'],
])('under %s, %s is %s', (base, path, expected) => {
  expect(withBase(path, base)).toBe(expected);
});
