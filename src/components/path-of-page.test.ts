import { expect, test } from 'vitest';
import { pathOfPage } from './path-of-page.ts';

test.each([
  ['/', '/', '/'],
  ['/de/', '/', '/'],
  ['/roadmap/', '/', '/roadmap/'],
  ['/de/roadmap/', '/', '/roadmap/'],
  ['/holdout/', '/holdout/', '/'],
  ['/holdout/de/lessons/phase-1/ndcg/', '/holdout/', '/lessons/phase-1/ndcg/'],
  ['/design/', '/', '/design/'],
])('%s under %s is %s', (pathname, base, expected) => {
  expect(pathOfPage(pathname, base)).toBe(expected);
});
