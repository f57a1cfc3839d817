/** What a mock interview is made of: the lengths, the mixes, and what each of them asks for. */
import type { RoleLevel } from '../event.ts';
import type { ReviewItem } from '../review/review-item.ts';

export const ROLES = ['junior', 'senior', 'lead'] as const satisfies readonly RoleLevel[];
/** Minutes. */
export const LENGTHS = [20, 45, 60, 90] as const;
export const MIXES = ['balanced', 'talk', 'code', 'scenarios'] as const;
export type Mix = (typeof MIXES)[number];

/** An interviewer gives no task that takes longer. */
export const LONGEST_EXERCISE_MINUTES = 20;

export type ItemKind = 'talk' | 'code' | 'sql' | 'scenario' | 'behavioural';

/** Their order in an interview. */
export const PLACE_OF_KIND: Readonly<Record<ItemKind, number>> = { talk: 0, code: 1, sql: 2, scenario: 3, behavioural: 4 };

export function kindOf({ group }: Pick<ReviewItem, 'group'>): ItemKind {
  switch (group) {
    case 'function':
      return 'code';
    case 'sql':
    case 'scenario':
      return group;
    case 'behavioral':
      return 'behavioural';
    default:
      return 'talk';
  }
}

const forEveryLevel = (kinds: readonly ItemKind[]): Readonly<Record<RoleLevel, readonly ItemKind[]>> => ({
  junior: kinds.filter((kind) => kind !== 'behavioural'),
  senior: kinds,
  lead: kinds,
});

/** The kinds of which there is at least one, by mix and level; where the length has no room for all, those at the end give way. */
export const DEMANDS: Readonly<Record<Mix, Readonly<Record<RoleLevel, readonly ItemKind[]>>>> = {
  balanced: forEveryLevel(['scenario', 'behavioural', 'code', 'sql', 'talk']),
  talk: forEveryLevel(['scenario', 'behavioural', 'talk']),
  code: forEveryLevel(['scenario', 'behavioural', 'code', 'sql']),
  scenarios: forEveryLevel(['scenario', 'behavioural', 'code', 'sql']),
};

/** Of what the rest is made, in parts; the second row where nothing of the first fits any more. */
export const FILL: Readonly<Record<Mix, readonly Readonly<Partial<Record<ItemKind, number>>>[]>> = {
  balanced: [{ talk: 3, code: 1, sql: 1, scenario: 1 }],
  talk: [{ talk: 4, scenario: 1, behavioural: 1 }],
  code: [{ code: 1, sql: 1 }, { talk: 1 }],
  scenarios: [{ scenario: 1 }, { talk: 1 }],
};

/** How readily an item of a difficulty is drawn at each level: a junior meets few of the hardest, a lead few of the easiest. */
export const LEVEL_FACTOR: Readonly<Record<RoleLevel, Readonly<Record<ReviewItem['difficulty'], number>>>> = {
  junior: { 'warm-up': 2, core: 1, stretch: 0.1 },
  senior: { 'warm-up': 0.5, core: 1.5, stretch: 1 },
  lead: { 'warm-up': 0.2, core: 1, stretch: 2 },
};
