/** Ids are for ever: progress, assignments and links hang on them. A new exercise adds a line to the lock, and none is taken away. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listExerciseIds } from '#catalog/catalog.node.ts';

test('the lock names every exercise, once, in order', async () => {
  const locked = readFileSync('exercises/ids.lock', 'utf8').trimEnd().split('\n');
  expect(locked).toEqual(locked.toSorted());
  expect(await listExerciseIds()).toEqual(locked);
});
