/** Scenes of the test `rank_v2`, in both arms: before, at and after assignment; retention at the ends of its window. */
import { DAY, HOUR, MINUTE, startOfDay, WORLD_START } from '../calendar.ts';
import type { Arm } from '../experiments/assignments.ts';
import { EXPERIMENTS_END } from '../experiments/experiments.ts';
import type { Plays } from '../responses/plays.ts';
import { assignedActors, freeMoment, titles } from './cast.ts';
import { click, land, play, type Stage, show } from './stage.ts';

/** Users assigned later have no full second week by the end of day 20. */
const LAST_MATURE = startOfDay(7);

export function experimentScenes(stage: Stage): void {
  for (const arm of ['control', 'treatment'] as const) {
    exposure(stage, arm);
    retention(stage, arm);
  }
}

function exposure(stage: Stage, arm: Arm): void {
  const items = titles(stage).slice(2, 5);
  const [actor] = assignedActors(stage, arm, WORLD_START + HOUR, EXPERIMENTS_END - DAY);
  if (actor === undefined) return;
  const { userId, assignedAt } = actor;
  const showAt = (at: number) => show(stage, { userId, items, surface: 'home', at })[0] as string;
  click(stage, showAt(assignedAt - 10 * MINUTE), assignedAt - 9 * MINUTE);
  showAt(assignedAt);
  const after = freeMoment(stage.happenings.impressions, userId, assignedAt + HOUR);
  clickTwice(stage, showAt(after), userId, items[0] as number, after + 20);
  const late = freeMoment(stage.happenings.impressions, userId, EXPERIMENTS_END + 9 * HOUR);
  click(stage, showAt(late), late + 15);
}

/** Two clicks in one second: different events that agree in all but their id. */
function clickTwice(stage: Stage, impressionId: string, user: number, item: number, at: number): void {
  for (const delay of [4, 6]) {
    const id = click(stage, impressionId, at);
    land(stage, { id, type: 'click', user, item, at }, [{ delay }]);
  }
}

/** One user back in the first second of the second week, one in the first second after it, one whose window is not over. */
function retention(stage: Stage, arm: Arm): void {
  const [item = 1] = titles(stage).slice(5);
  const mature = assignedActors(stage, arm, WORLD_START, LAST_MATURE);
  const [immature] = assignedActors(stage, arm, LAST_MATURE, EXPERIMENTS_END);
  const quiet = mature.filter(
    ({ userId, assignedAt }) => !playsIn(stage.happenings.plays, userId, assignedAt + 7 * DAY, assignedAt + 14 * DAY),
  );
  const [gone, back] = quiet.toReversed();
  if (back !== undefined) play(stage, back.userId, item, 1_200, back.assignedAt + 7 * DAY);
  if (gone !== undefined) play(stage, gone.userId, item, 1_200, gone.assignedAt + 14 * DAY);
  if (immature !== undefined) play(stage, immature.userId, item, 1_200, immature.assignedAt + 2 * DAY);
}

function playsIn(plays: Plays, userId: number, from: number, to: number): boolean {
  return plays.user_id.some(
    (id, row) => id === userId && (plays.started_at[row] as number) >= from && (plays.started_at[row] as number) < to,
  );
}
