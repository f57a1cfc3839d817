/** What `import ... from 'holdout'` offers. */
import { describe, expect, test } from 'vitest';
import * as core from './index.ts';

describe('the core index', () => {
  test('offers functions only', () => {
    expect(Object.values(core).filter((member) => typeof member !== 'function')).toEqual([]);
  });
  test('offers no trace, which would hand a learner the worked answer', () => {
    expect(Object.keys(core).filter((name) => name.startsWith('trace'))).toEqual([]);
  });
});
