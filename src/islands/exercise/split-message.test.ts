/** Where the first sentence ends. */
import { expect, test } from 'vitest';
import { splitMessage } from '#islands/exercise/split-message.ts';

test.each([
  ['This is NDCG with linear gain. Here the gain is 2^g - 1.', 'This is NDCG with linear gain.', 'Here the gain is 2^g - 1.'],
  [
    'Your cutoff is off by one, e.g. 2.5 of 3 items count. Look at the loop.',
    'Your cutoff is off by one, e.g. 2.5 of 3 items count.',
    'Look at the loop.',
  ],
  ['All 6 checks passed', 'All 6 checks passed', ''],
])('%s', (message, first, rest) => expect(splitMessage(message)).toEqual({ first, rest }));
