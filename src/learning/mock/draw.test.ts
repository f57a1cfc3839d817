import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MockItem } from '../event.ts';
import type { ReviewItem } from '../review/review-item.ts';
import { afterReview, type Memory } from '../review/scheduler.ts';
import { type Drawing, drawInterview, type Wish } from './draw.ts';
import { DEMANDS, type ItemKind, kindOf, LENGTHS, LONGEST_EXERCISE_MINUTES, MIXES, PLACE_OF_KIND, ROLES } from './make-up.ts';
import { seededRandom } from './seeded-random.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const GROUPS = ['beginner', 'intermediate', 'advanced', 'scenario', 'workflow', 'behavioral', 'function', 'sql'] as const;
const DIMENSIONS = ['coding', 'data', 'recommenders', 'evaluation', 'production', 'communication'] as const;

const item = fc.record({
  group: fc.constantFrom(...GROUPS),
  minutes: fc.integer({ min: 4, max: 35 }),
  difficulty: fc.constantFrom('warm-up', 'core', 'stretch'),
  dimensions: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 3 }),
  known: fc.boolean(),
});
const bank = fc.array(item, { maxLength: 40 }).map((made) =>
  made.map(({ group, ...rest }, n): ReviewItem & { readonly known: boolean } => {
    const kind = group === 'function' || group === 'sql' ? 'exercise' : 'question';
    return { ...rest, group, kind, id: `i${n}`, target: `${kind}:i${n}`, title: `Item ${n}`, href: `/i${n}/`, phase: 1, skills: ['1a'] };
  }),
);
const wish = fc.record({
  role: fc.constantFrom(...ROLES),
  minutes: fc.constantFrom(...LENGTHS),
  mix: fc.constantFrom(...MIXES),
}) satisfies fc.Arbitrary<Wish>;
const seed = fc.integer();
const memory: Memory = afterReview(undefined, { at: '2026-11-19T09:00:00.000Z', rating: 'easy' });

const draw = (items: readonly (ReviewItem & { readonly known?: boolean })[], asked: Wish, from: number): readonly MockItem[] => {
  const memories = new Map(items.flatMap(({ known, target }) => (known ? [[target, memory] as const] : [])));
  return drawInterview({ items, memories, at: NOW, random: seededRandom(from), ...asked } satisfies Drawing);
};
const found = (items: readonly ReviewItem[], drawn: readonly MockItem[]) =>
  drawn.map(({ id }) => items.find((one) => one.id === id) as ReviewItem);
const least = (items: readonly ReviewItem[], kind: ItemKind): number =>
  Math.min(
    ...items
      .filter((one) => kindOf(one) === kind && (one.kind === 'question' || one.minutes <= LONGEST_EXERCISE_MINUTES))
      .map(({ minutes }) => minutes),
  );

describe('laws of the draw', () => {
  test('it fits the length, holds nothing twice, and no exercise longer than an interviewer would give', () => {
    fc.assert(
      fc.property(bank, wish, seed, (items, asked, from) => {
        const drawn = draw(items, asked, from);
        const all = found(items, drawn);
        expect(all.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(asked.minutes);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        for (const one of all) if (one.kind === 'exercise') expect(one.minutes).toBeLessThanOrEqual(LONGEST_EXERCISE_MINUTES);
      }),
    );
  });
  test('the same seed draws the same, variants and all', () => {
    fc.assert(
      fc.property(bank, wish, seed, (items, asked, from) => {
        expect(draw(items, asked, from)).toEqual(draw(items, asked, from));
      }),
    );
  });
  test('where the shortest of each demanded kind fit together, there is one of each', () => {
    fc.assert(
      fc.property(bank, wish, seed, (items, asked, from) => {
        const demanded = DEMANDS[asked.mix][asked.role].filter((kind) => Number.isFinite(least(items, kind)));
        fc.pre(demanded.reduce((sum, kind) => sum + least(items, kind), 0) <= asked.minutes);
        const kinds = new Set(found(items, draw(items, asked, from)).map(kindOf));
        expect(demanded.filter((kind) => !kinds.has(kind))).toEqual([]);
      }),
    );
  });
  test('it goes from questions over code and SQL to scenarios, and ends with behavioural questions', () => {
    fc.assert(
      fc.property(bank, wish, seed, (items, asked, from) => {
        const places = found(items, draw(items, asked, from)).map((one) => PLACE_OF_KIND[kindOf(one)]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
  test('talk alone holds no exercise, and every exercise has a variant', () => {
    fc.assert(
      fc.property(bank, wish, seed, (items, asked, from) => {
        const drawn = draw(items, asked, from);
        if (asked.mix === 'talk') expect(drawn.filter(({ kind }) => kind === 'exercise')).toEqual([]);
        for (const { kind, variant } of drawn) expect(variant !== undefined && variant >= 1).toBe(kind === 'exercise');
      }),
    );
  });
  test('nothing that fits and that the mix asks for is left out for no reason', () => {
    fc.assert(
      fc.property(bank, seed, (items, from) => {
        const drawn = found(items, draw(items, { role: 'lead', minutes: 90, mix: 'balanced' }, from));
        const left = 90 - drawn.reduce((sum, { minutes }) => sum + minutes, 0);
        const open = items.filter((one) => one.kind === 'question' && kindOf(one) !== 'behavioural' && !drawn.includes(one));
        expect(open.filter(({ minutes }) => minutes <= left)).toEqual([]);
      }),
    );
  });
});

/** Twenty questions alike, five minutes each, so that only what differs decides. */
const alike = (change: (n: number) => Partial<ReviewItem> & { readonly known?: boolean }) =>
  Array.from({ length: 20 }, (_, n) => ({
    kind: 'question' as const,
    id: `i${n}`,
    target: `question:i${n}`,
    title: `Item ${n}`,
    href: `/i${n}/`,
    minutes: 5,
    phase: 1,
    skills: ['1a'],
    dimensions: ['evaluation'] as const,
    difficulty: 'core' as const,
    group: 'intermediate' as const,
    ...change(n),
  }));
const SEEDS = Array.from({ length: 300 }, (_, n) => n + 1);

/** How often the even items were drawn, and how often the odd ones, over many seeds. */
function evenAndOdd(items: ReturnType<typeof alike>, role: Wish['role']): readonly [even: number, odd: number] {
  const drawn = SEEDS.flatMap((from) => draw(items, { role, minutes: 20, mix: 'talk' }, from)).map(({ id }) => Number(id.slice(1)));
  return [drawn.filter((n) => n % 2 === 0).length, drawn.filter((n) => n % 2 === 1).length];
}

describe('what is drawn more often', () => {
  test('without a difference, both halves come alike', () => {
    const [even, odd] = evenAndOdd(
      alike(() => ({})),
      'junior',
    );
    expect(even / odd).toBeGreaterThan(0.85);
    expect(even / odd).toBeLessThan(1.18);
  });
  test('what was never seen comes at least three times as often as what is known', () => {
    const [unknown, known] = evenAndOdd(
      alike((n) => ({ known: n % 2 === 1 })),
      'junior',
    );
    expect(unknown).toBeGreaterThan(3 * known);
    expect(known).toBeGreaterThan(0);
  });
  test('what counts for more on the scorecard comes more often', () => {
    const [coding, communication] = evenAndOdd(
      alike((n) => ({ dimensions: [n % 2 === 0 ? 'coding' : 'communication'] })),
      'junior',
    );
    expect(coding).toBeGreaterThan(1.5 * communication);
  });
  test.each([
    ['junior', 'warm-up', 'stretch'],
    ['lead', 'stretch', 'warm-up'],
  ] as const)('for a %s, %s more often than %s', (role, often, seldom) => {
    const [even, odd] = evenAndOdd(
      alike((n) => ({ difficulty: n % 2 === 0 ? often : seldom })),
      role,
    );
    expect(even).toBeGreaterThan(2 * odd);
  });
});
