import { test } from 'vitest';
import { hitAtK } from '#core/ranking/hit-at-k.ts';
import { says } from '../../tests/content/says.ts';

test('__ID__', () => {
  const [ranked, relevant] = [[4, 9, 2], [2]];
  says('__ID__', [`With $k = 3$ the hit is ${hitAtK(ranked, relevant, 3)}.`, `the hit is ${hitAtK(ranked, relevant, 2)}.`]);
});
