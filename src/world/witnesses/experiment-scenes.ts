/** Scenes of the test `rank_v2`, in both arms: before, at and after assignment; retention at the ends of its window. */
import { DAY, HOUR, MINUTE, startOfDay, WORLD_START } from '../calendar.ts';
import type { Arm } from '../experiments/assignments.ts';
import { EXPERIMENTS_END } from '../experiments/experiments.ts';
import type { Plays } from '../responses/plays.ts';
import { assignedActors, freeMoment, missingUsers, outsider, titles } from './cast.ts';
import { click, land, play, type Stage, show } from './stage.ts';

/** Users assigned later have no full second week by the end of day 20. */
const LAST_MATURE = startOfDay(7);

export function experimentScenes(stage: Stage): void {
  for (const arm of ['control', 'treatment'] as const) {
    exposure(stage, arm);
    beforeOnly(stage, arm);
    retention(stage, arm);
  }
  keptOut(stage);
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

/** A user who was shown something in time to count as active, but nothing of the test. */
function beforeOnly(stage: Stage, arm: Arm): void {
  const [guest, ...never] = missingUsers(stage.people, stage.assignments, arm);
  if (guest === undefined || never.length === 0) return;
  show(stage, { userId: guest.userId, items: titles(stage).slice(2, 4), surface: 'home', at: guest.assignedAt - HOUR });
}

/** Impressions, in the days of the test, of a user who is in other tests only. */
function keptOut(stage: Stage): void {
  const userId = outsider(stage);
  if (userId === undefined) return;
  const at = freeMoment(stage.happenings.impressions, userId, startOfDay(6) + 17 * HOUR);
  show(stage, { userId, items: titles(stage).slice(2, 4), surface: 'watch_next', at });
}

/** Two clicks in one second: different events that agree in all but their id. */
function clickTwice(stage: Stage, impressionId: string, user: number, item: number, at: number): void {
  for (const delay of [4, 6]) {
    const id = click(stage, impressionId, at);
    land(stage, { id, type: 'click', user, item, at }, [{ delay }]);
  }
}

/**
 * One user back in the first second of the second week, one in the first second after it, one later, one in the first week
 * only, and one whose window is not over.
 */
function retention(stage: Stage, arm: Arm): void {
  const [item = 1] = titles(stage).slice(5);
  const mature = assignedActors(stage, arm, WORLD_START, LAST_MATURE);
  const [immature] = assignedActors(stage, arm, LAST_MATURE, EXPERIMENTS_END);
  const { plays } = stage.happenings;
  const quiet = mature.filter(({ userId, assignedAt }) => !playsIn(plays, userId, assignedAt + 7 * DAY, assignedAt + 14 * DAY));
  const early = quiet.find(({ userId, assignedAt }) => !playsIn(plays, userId, assignedAt, Infinity));
  const [gone, back, later] = quiet.filter((actor) => actor !== early).toReversed();
  if (back !== undefined) play(stage, back.userId, item, 1_200, back.assignedAt + 7 * DAY);
  if (gone !== undefined) play(stage, gone.userId, item, 1_200, gone.assignedAt + 14 * DAY);
  if (later !== undefined) play(stage, later.userId, item, 1_200, later.assignedAt + 14 * DAY + 5 * HOUR);
  if (early !== undefined) play(stage, early.userId, item, 1_200, early.assignedAt + 3 * DAY);
  if (immature !== undefined) play(stage, immature.userId, item, 1_200, immature.assignedAt + 2 * DAY);
}

function playsIn(plays: Plays, userId: number, from: number, to: number): boolean {
  return plays.user_id.some(
    (id, row) => id === userId && (plays.started_at[row] as number) >= from && (plays.started_at[row] as number) < to,
  );
}
