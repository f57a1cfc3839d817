/** Team draft interleaving: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftPicks, teamDraftInterleaving } from './team-draft-interleaving.ts';

const ranking = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
const tosses = fc.array(
  fc.integer({ min: 0, max: 99 }).filter((percent) => percent !== 50),
  { minLength: 16, maxLength: 16 },
);
const k = fc.integer({ min: 1, max: 14 });
const share = (percents: readonly number[]) => percents.map((percent) => percent / 100);

describe('teamDraftInterleaving', () => {
  test('by hand: A wins the toss and takes 1, B takes 2; A wins again, skips 2 and takes 3, B takes 4', () => {
    expect(teamDraftInterleaving([1, 2, 3], [2, 4], 4, [0.2, 0.1], [0, 3])).toEqual({
      list: [1, 2, 3, 4],
      teams: 'ABAB',
      creditA: 1,
      creditB: 1,
    });
  });
  test('every pair has its own toss: A first, then B first', () => {
    expect(teamDraftInterleaving([1, 2, 3, 4], [5, 6, 7, 8], 4, [0.2, 0.9], []).teams).toBe('ABBA');
  });
  test('a toss of 0.5 is B', () => {
    expect(teamDraftInterleaving([1], [2], 1, [0.5], []).teams).toBe('B');
    expect(teamDraftInterleaving([1], [2], 1, [0.4999], []).teams).toBe('A');
  });
  test('a uniform is used only where the teams are equal', () => {
    expect(() => teamDraftInterleaving([1, 2], [3, 4], 4, [0, 0], [])).not.toThrow();
    expect(() => teamDraftInterleaving([1, 2], [3, 4], 4, [0], [])).toThrow(RangeError);
    expect(() => teamDraftInterleaving([1, 2], [3, 4], 2, [0], [])).not.toThrow();
  });
  test('a captain with nothing left passes, and the toss is still drawn where teams are equal', () => {
    // B (empty) wins the toss and passes to A, then is behind and passes, again and again: one toss in all.
    expect(teamDraftInterleaving([1, 2, 3], [], 3, [0.9], [])).toMatchObject({ list: [1, 2, 3], teams: 'AAA' });
    // A takes 1, B takes 2; equal, tossed to A, who has nothing left, so B takes 3.
    expect(teamDraftInterleaving([1], [2, 3], 5, [0, 0], [])).toMatchObject({ list: [1, 2, 3], teams: 'ABB' });
    expect(() => teamDraftInterleaving([1], [2, 3], 5, [0], [])).toThrow(RangeError);
    expect(teamDraftInterleaving([], [7, 8], 5, [0], [])).toMatchObject({ list: [7, 8], teams: 'BB' });
  });
  test('the draft ends when no ranking has an item left, without another toss', () => {
    expect(teamDraftInterleaving([1, 2], [2, 1], 9, [0.7], [])).toMatchObject({ list: [2, 1], teams: 'BA' });
    expect(teamDraftInterleaving([], [], 3, [], [0])).toEqual({ list: [], teams: '', creditA: 0, creditB: 0 });
  });
  test('a click credits the team of its slot alone; repeats count once, slots beyond the list not at all', () => {
    const credits = (clicked: number[]) => {
      const { creditA, creditB } = teamDraftInterleaving([1, 2], [2, 3], 3, [0, 0], clicked);
      return [creditA, creditB];
    };
    // A takes 1, B takes 2, A wins the toss and has only the listed 2 left, so B takes 3.
    expect(credits([])).toEqual([0, 0]);
    expect(credits([1])).toEqual([0, 1]);
    expect(credits([0, 0, 2, 3, 99])).toEqual([1, 1]);
    expect(credits([2, 1, 0])).toEqual([1, 2]);
  });
  test('no repeats; teams differ by at most 1 while both have items; k or everything is listed', () => {
    fc.assert(
      fc.property(ranking, ranking, k, tosses, (a, b, cutoff, percents) => {
        const { list, teams } = teamDraftInterleaving(a, b, cutoff, share(percents), []);
        const all = new Set([...a, ...b]).size;
        expect(new Set(list).size).toBe(list.length);
        expect(list).toHaveLength(Math.min(cutoff, all));
        expect(teams).toHaveLength(list.length);
        let lead = 0;
        for (const [slot, team] of [...teams].entries()) {
          const left = (items: readonly number[]) => items.some((item) => !list.slice(0, slot).includes(item));
          lead += team === 'A' ? 1 : -1;
          if (left(a) && left(b)) expect(Math.abs(lead)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
  test('1 - u and swapped rankings swap the teams and their credits', () => {
    fc.assert(
      fc.property(ranking, ranking, k, tosses, fc.array(fc.nat(9)), (a, b, cutoff, percents, clicked) => {
        const there = teamDraftInterleaving(a, b, cutoff, share(percents.map((percent) => Math.max(1, percent))), clicked);
        const back = teamDraftInterleaving(b, a, cutoff, share(percents.map((percent) => 100 - Math.max(1, percent))), clicked);
        expect(back.list).toEqual(there.list);
        expect(back.teams).toBe([...there.teams].map((team) => (team === 'A' ? 'B' : 'A')).join(''));
        expect([back.creditA, back.creditB]).toEqual([there.creditB, there.creditA]);
      }),
    );
  });
  test('identical rankings give that ranking', () => {
    fc.assert(
      fc.property(ranking, tosses, (a, percents) => {
        expect(teamDraftInterleaving(a, a, 20, share(percents), []).list).toEqual(a);
      }),
    );
  });
  test.each([
    [[[1], [2], 0, [0], []], 'an integer k >= 1, got 0'],
    [[[1], [2], 1.5, [0], []], 'an integer k >= 1, got 1.5'],
    [[[1, 2, 1], [2], 1, [0], []], 'a without repeats, got 1 twice'],
    [[[1], [3, 3], 1, [0], []], 'b without repeats, got 3 twice'],
    [[[1], [2], 1, [], []], 'more uniforms than the 0 it got'],
    [[[1], [2], 1, [1], []], 'uniforms below 1, got 1'],
  ] as [Parameters<typeof teamDraftInterleaving>, string][])('refuses %j', (args, message) => {
    expect(() => teamDraftInterleaving(...args)).toThrow(new RangeError(`teamDraftInterleaving requires ${message}`));
  });
});

describe('draftPicks', () => {
  test('shows each toss, and NaN where none was needed', () => {
    expect(draftPicks([1], [2], 2, [0.75])).toEqual([
      { item: 2, team: 'B', toss: 0.75 },
      { item: 1, team: 'A', toss: NaN },
    ]);
  });
});
