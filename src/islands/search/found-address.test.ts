import { expect, test } from 'vitest';
import { addressIn, kindOf } from './found-address.ts';

test.each([
  ['en', '/', '/lessons/phase-1/ndcg/#gain', '/lessons/phase-1/ndcg/#gain'],
  ['de', '/', '/lessons/phase-1/ndcg/#gain', '/de/lessons/phase-1/ndcg/#gain'],
  ['de', '/site/', '/site/roadmap/', '/site/de/roadmap/'],
] as const)('in %s under %s, %s is %s', (language, base, url, expected) => {
  expect(addressIn(language, url, base)).toBe(expected);
});

test.each([
  ['/', '/exercises/ndcg-at-k/', 'exercises'],
  ['/site/', '/site/interview/how-ndcg-works/', 'interview'],
  ['/', '/verdict/', 'other'],
  ['/', '/', 'other'],
])('under %s, %s is of the kind %s', (base, url, kind) => {
  expect(kindOf(url, base)).toBe(kind);
});
