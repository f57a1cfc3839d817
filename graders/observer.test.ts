import { describe, expect, test } from 'vitest';
import { Observer } from './observer.ts';
import { meteredSubject, subjectOf } from './testing/subject-of.ts';

describe('Observer', () => {
  test('keeps the agreement calls with what they printed', () => {
    const observer = new Observer(
      meteredSubject((_, print) => (value: number) => {
        print(`got ${value}`);
        return value;
      }),
    );
    observer.subject.call([1]);
    const outcome = observer.subject.call([2]);
    observer.observe([2], outcome);
    expect(observer.agreement).toEqual([{ args: [2], outcome, printed: ['got 2'] }]);
  });
  test('counts the calls that change an argument, and tells which arguments', () => {
    const observer = new Observer(
      subjectOf((first: number[], second: number[]) => {
        second.push(1);
        if (first.length > 1) first.pop();
      }),
    );
    observer.subject.call([[1], [2]]);
    expect([observer.mutations, observer.mutatedPlaces]).toEqual([1, [1]]);
    observer.subject.call([[1, 2], [2]]);
    expect([observer.mutations, observer.mutatedPlaces]).toEqual([2, [0, 1]]);
  });
  test('notices two ends of the same call, the first pair of them', () => {
    let calls = 0;
    const observer = new Observer(
      subjectOf(() => (calls += 1)),
      true,
    );
    observer.observe([1], observer.subject.call([1]));
    observer.subject.call([2]);
    expect(observer.contradiction).toBeUndefined();
    observer.subject.call([1]);
    observer.subject.call([1]);
    expect(observer.contradiction).toMatchObject({ args: [1], first: { value: 1 }, later: { value: 3 } });
  });
  test('does not compare where it is told not to', () => {
    let calls = 0;
    const observer = new Observer(
      subjectOf(() => (calls += 1)),
      false,
    );
    observer.observe([1], observer.subject.call([1]));
    observer.subject.call([1]);
    expect(observer.contradiction).toBeUndefined();
  });
  test('keeps some further calls of each check', () => {
    const observer = new Observer(subjectOf((value: number) => value));
    for (let check = 0; check < 3; check += 1) {
      observer.beginCheck();
      for (let call = 0; call < 40; call += 1) observer.observeAlso([call], observer.subject.call([call]));
    }
    expect(observer.further.map(({ args }) => args[0])).toEqual([0, 1, 2].flatMap(() => Array.from({ length: 12 }, (_, call) => call)));
  });
});
