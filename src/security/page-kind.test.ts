import { expect, test } from 'vitest';
import { pageKindOf } from './page-kind.ts';

test.each([
  ['/', 'plain'],
  ['/exercises/', 'plain'],
  ['/exercises/ndcg-at-k/', 'exercise'],
  ['/de/exercises/ndcg-at-k/', 'exercise'],
  ['/de/search/', 'search'],
  ['/interview/', 'plain'],
  ['/de/interview/how-ndcg-works/', 'interview'],
  ['/lessons/phase-1/ndcg/', 'plain'],
  ['/offline/', 'plain'],
  // A folder that only looks like one.
  ['/verdict/exercises/ndcg-at-k/', 'plain'],
])('%s is %s', (path, kind) => expect(pageKindOf(path)).toBe(kind));
