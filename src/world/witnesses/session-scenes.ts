/** Scenes of time: sessions at the limit of their gap, and a newcomer's first week at its end. */
import { DAY, HOUR, MINUTE, startOfDay, WORLD_START } from '../calendar.ts';
import { actors, freeMoment, newcomer, titles } from './cast.ts';
import { type Stage, show } from './stage.ts';

/** The longest pause within a session. */
const SESSION_GAP = 30 * MINUTE;

export function sessionScenes(stage: Stage): void {
  const items = titles(stage).slice(0, 2);
  const [userId = 1] = actors(stage);
  const start = freeMoment(stage.happenings.impressions, userId, startOfDay(4) + 10 * HOUR + 7 * MINUTE, 2 * SESSION_GAP + 1);
  // The second request belongs to the first one's session; the third comes a second too late for it.
  for (const at of [start, start + SESSION_GAP, start + 2 * SESSION_GAP + 1]) show(stage, { userId, items, surface: 'home', at });
  firstWeek(stage, items);
}

/** Shown as a guest before signing up, in the last second of the first week, in the first one after it, and a day later. */
function firstWeek(stage: Stage, items: readonly number[]): void {
  const { userId, signupAt } = newcomer(stage);
  const moments = [Math.max(WORLD_START, signupAt - 2 * HOUR), signupAt + 7 * DAY - 1, signupAt + 7 * DAY, signupAt + 8 * DAY];
  for (const at of moments) show(stage, { userId, items, surface: 'home', at });
}
