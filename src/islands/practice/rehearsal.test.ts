import { expect, test } from 'vitest';
import { type Act, type Rehearsal, rehearse } from './rehearsal.ts';

const after = (...acts: readonly Act[]): Rehearsal => acts.reduce(rehearse, { step: 'ready' });
const BEGIN: Act = { do: 'begin', how: 'written', at: 1_000 };
const FINISH: Act = { do: 'finish', at: 76_400 };

test('a whole rehearsal', () => {
  const acts: readonly Act[] = [BEGIN, { do: 'type', text: 'An answer' }, FINISH, { do: 'promise', confidence: 60 }, { do: 'reveal' }];
  expect(after(...acts, { do: 'tick', said: [0, 2] }, { do: 'rate', rating: 'hard' })).toEqual({
    step: 'comparing',
    how: 'written',
    text: 'An answer',
    seconds: 75,
    confidence: 60,
    said: [0, 2],
    rating: 'hard',
  });
  expect(after(...acts, { do: 'save', score: 55 })).toEqual({ step: 'saved', score: 55, seconds: 75 });
});

test('nobody looks before they have said how sure they are, or saves before they have looked', () => {
  expect(after(BEGIN, FINISH, { do: 'reveal' }).step).toBe('sure');
  expect(after(BEGIN, { do: 'reveal' }).step).toBe('answering');
  expect(after(BEGIN, FINISH, { do: 'save', score: 100 }).step).toBe('sure');
});

test('a clock that was set back gives no negative time', () => {
  expect(after(BEGIN, { do: 'finish', at: 0 })).toMatchObject({ seconds: 0 });
});

test('begun again it starts empty', () => {
  expect(after(BEGIN, { do: 'type', text: 'gone' }, { do: 'reset' }, BEGIN)).toMatchObject({ text: '' });
});
