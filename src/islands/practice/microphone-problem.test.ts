import { expect, test } from 'vitest';
import { microphoneProblem } from './microphone-problem.ts';

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'missing'],
  ['NotReadableError', 'in-use'],
  ['NotSupportedError', 'unsupported'],
])('%s: %s', (name, problem) => expect(microphoneProblem(new DOMException('', name))).toBe(problem));

test('a page without secure context has no microphone to ask for', () =>
  expect(microphoneProblem(new TypeError('undefined'))).toBe('unsupported'));
