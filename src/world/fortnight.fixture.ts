/**
 * The first fortnight of a world, in which its tests ran. Requests come in order of time and every table has a stream of its own,
 * so these are the first rows of the whole world's tables, for a fraction of its price.
 */
import { drawGenres } from './catalogue/item-genres.ts';
import { generateItems } from './catalogue/items.ts';
import { generateProviders } from './catalogue/providers.ts';
import { type Arm, assignmentsOf, generateAssignments } from './experiments/assignments.ts';
import { EXPERIMENTS_END, experimentsTable } from './experiments/experiments.ts';
import { generateUsers } from './people/users.ts';
import { generateClicks } from './responses/clicks.ts';
import { WORLD_SIZES, type Scale } from './scale.ts';
import { generateImpressions, treatmentsOf } from './serving/impressions.ts';
import { generateRequests } from './serving/requests.ts';
import { drawTaste } from './taste.ts';

export type Fortnight = ReturnType<typeof fortnightOf>;

export function fortnightOf(seed: number, scale: Exclude<Scale, 'tiny'>) {
  const size = WORLD_SIZES[scale];
  const people = generateUsers(seed, size);
  const genres = drawGenres(seed, size);
  const catalogue = generateItems(seed, size, generateProviders(seed, size), genres);
  const taste = drawTaste(seed, size, genres);
  const assignments = generateAssignments(seed, size, experimentsTable());
  const requests = generateRequests(seed, size, people, new Set()).filter(({ at }) => at < EXPERIMENTS_END);
  const serving = { people, catalogue, taste, treatment: treatmentsOf(assignments) };
  const { impressions } = generateImpressions(seed, size, serving, requests);
  const { clicks } = generateClicks(seed, people, impressions, taste);
  return { seed, size, people, catalogue, taste, assignments, requests, impressions, clicks };
}

/** Impressions of one user during a test, and how many of them were clicked. */
export interface UserTotals {
  impressions: number;
  clicked: number;
}

/** Totals of every user who saw something from the assignment on, by arm; bots left out. */
export function totalsByArm({ people, assignments, impressions, clicks }: Fortnight, experiment: string): Record<Arm, UserTotals[]> {
  const assigned = assignmentsOf(assignments, experiment);
  const clicked = new Set(clicks.impression_id);
  const totals = new Map<number, UserTotals>();
  impressions.user_id.forEach((userId, row) => {
    const own = assigned.get(userId);
    if (own === undefined || people.isBot[userId - 1] || (impressions.shown_at[row] as number) < own.assignedAt) return;
    const sums = totals.get(userId) ?? { impressions: 0, clicked: 0 };
    sums.impressions += 1;
    if (clicked.has(impressions.impression_id[row] as string)) sums.clicked += 1;
    totals.set(userId, sums);
  });
  const ofArm = (arm: Arm) => [...totals].filter(([userId]) => assigned.get(userId)?.arm === arm).map(([, sums]) => sums);
  return { control: ofArm('control'), treatment: ofArm('treatment') };
}
