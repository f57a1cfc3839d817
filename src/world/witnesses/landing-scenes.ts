/** Scenes of the landing log: every fault that it can have, at least once. */
import { DAY, HOUR, MINUTE, startOfDay } from '../calendar.ts';
import { FIRST_UNKNOWN_ITEM, GAP_START } from '../landing/raw-events.ts';
import { actors, freeMoment, titles } from './cast.ts';
import { click, land, play, type Stage, show } from './stage.ts';

type Copies = Parameters<typeof land>[2];
/** An impression of one item, as it lands. */
type ShowLanded = (actor: number, from: number, copies: Copies, item?: number | null) => LandedImpression;

interface LandedImpression {
  readonly id: string;
  readonly user: number;
  readonly item: number;
  readonly at: number;
}

export function landingScenes(stage: Stage): void {
  const people = actors(stage).slice(5);
  const [item = 1] = titles(stage).slice(16);
  const showLanded: ShowLanded = (actor, from, copies, landedItem = item) => {
    const user = people[actor % people.length] as number;
    const at = freeMoment(stage.happenings.impressions, user, from);
    const [id = ''] = show(stage, { userId: user, items: [item], surface: 'watch_next', at });
    land(stage, { id, type: 'impression', user, item: landedItem, at }, copies);
    return { id, user, item, at };
  };
  copiedRows(showLanded);
  lateRows(stage, showLanded);
  faultyRows(showLanded);
  playedOnly(stage, people[0] as number);
}

function copiedRows(showLanded: ShowLanded): void {
  // Received at the same second; the copy that comes first has lost its user.
  showLanded(0, startOfDay(2) + 10 * HOUR, [{ delay: 5, withoutUser: true }, { delay: 5 }]);
  showLanded(1, startOfDay(3) + 12 * HOUR, [{ delay: 5 }, { delay: 65 }, { delay: 2 * HOUR }]);
  // The later copy is in the second batch, which is loaded before the first.
  showLanded(2, startOfDay(7) + 22 * HOUR, [{ delay: 10 }, { delay: 5 * HOUR }]);
}

function lateRows(stage: Stage, showLanded: ShowLanded): void {
  // Minutes late, and on another day.
  midnight(stage, showLanded);
  showLanded(3, startOfDay(3) + 9 * HOUR, [{ delay: DAY }]);
  showLanded(4, startOfDay(3) + 15 * HOUR, [{ delay: 30 * HOUR }]);
  // A day and item that the first batch has counted already, changed by the second.
  const shown = showLanded(5, startOfDay(7) + 16 * HOUR, [{ delay: 5 }]);
  showLanded(6, startOfDay(7) + 16 * HOUR, [{ delay: 10 * HOUR }]);
  const clickedAt = shown.at + 30;
  const clickEvent = { id: click(stage, shown.id, clickedAt), type: 'click' as const, user: shown.user, item: shown.item, at: clickedAt };
  land(stage, clickEvent, [{ delay: 9 * HOUR }, { delay: 11 * HOUR }]);
}

/** An impression two minutes before midnight, of a user who is then shown nothing else. */
function midnight(stage: Stage, showLanded: ShowLanded): void {
  const { impressions } = stage.happenings;
  const people = actors(stage).slice(5);
  const moment = startOfDay(6) - 2 * MINUTE;
  const free = people.findIndex((user) => freeMoment(impressions, user, moment) === moment);
  showLanded(Math.max(0, free), moment, [{ delay: 5 * MINUTE }]);
}

function faultyRows(showLanded: ShowLanded): void {
  showLanded(7, startOfDay(4) + 8 * HOUR, [{ delay: 3, withoutUser: true }]);
  showLanded(8, startOfDay(4) + 9 * HOUR, [{ delay: 3 }], FIRST_UNKNOWN_ITEM);
  showLanded(9, startOfDay(4) + 11 * HOUR, [{ delay: 3 }], null);
  // Shown while nothing was logged.
  showLanded(10, GAP_START + 10 * MINUTE, []);
}

/** An item that on one day is only played: its row of the mart holds zeros. */
function playedOnly(stage: Stage, user: number): void {
  const [from, to] = [startOfDay(9), startOfDay(10)];
  const { impressions, clicks } = stage.happenings;
  const rowOf = new Map(impressions.impression_id.map((id, row) => [id, row]));
  const within = (at: number) => at >= from && at < to;
  const touched = new Set([
    ...impressions.item_id.filter((_, row) => within(impressions.shown_at[row] as number)),
    ...clicks.impression_id
      .filter((_, row) => within(clicks.clicked_at[row] as number))
      .map((id) => impressions.item_id[rowOf.get(id) as number]),
  ]);
  const item = titles(stage).find((id) => !touched.has(id));
  if (item === undefined) return;
  const at = from + 20 * HOUR;
  land(stage, { id: play(stage, user, item, 800, at), type: 'play', user, item, at }, [{ delay: 6 }]);
}
