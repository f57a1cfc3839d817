/** The table `plays`: what was watched after a click, or without one. */
import { exp, ln } from '#core/stats/portable-math.ts';
import type { Items } from '../catalogue/items.ts';
import type { People } from '../people/users.ts';
import { type Stream, streamOf } from '../random/stream.ts';
import type { Impressions } from '../serving/impressions.ts';
import type { Clicked } from './clicks.ts';

export interface Plays {
  readonly play_id: string[];
  readonly user_id: number[];
  readonly item_id: number[];
  readonly impression_id: (string | null)[];
  readonly seconds: number[];
  readonly started_at: number[];
}

export interface Play {
  readonly userId: number;
  readonly itemId: number;
  readonly impressionId: string | null;
  readonly seconds: number;
  readonly at: number;
}

const PLAY_SHARE = 0.6;
const RETURN_SHARE = 0.1;
const LOG_MEDIAN_SECONDS = ln(700);
const SECONDS_SIGMA = 1.4;
const LONGEST = 14_400;

/** Six in ten clicks on a film or series lead to a play; one play in ten is gone back to later, from the user's own list. */
export function generatePlays(seed: number, people: People, items: Items, impressions: Impressions, clicked: Clicked): Plays {
  const stream = streamOf(seed, 'plays');
  const plays: Plays = { play_id: [], user_id: [], item_id: [], impression_id: [], seconds: [], started_at: [] };
  let previous = -1;
  clicked.impressionRow.forEach((row, click) => {
    const isSecondClick = row === previous;
    previous = row;
    const userId = impressions.user_id[row] as number;
    const itemId = impressions.item_id[row] as number;
    if (isSecondClick || people.isBot[userId - 1] || items.kind[itemId - 1] === 'goods' || !stream.chance(PLAY_SHARE)) return;
    const at = (clicked.clicks.clicked_at[click] as number) + stream.integer(1, 10);
    addPlay(plays, { userId, itemId, impressionId: impressions.impression_id[row] as string, seconds: drawSeconds(stream), at });
    if (people.isCold[userId - 1] || !stream.chance(RETURN_SHARE)) return;
    addPlay(plays, { userId, itemId, impressionId: null, seconds: drawSeconds(stream), at: at + stream.integer(18_000, 260_000) });
  });
  return plays;
}

export function addPlay(plays: Plays, { userId, itemId, impressionId, seconds, at }: Play): void {
  plays.play_id.push(`p${plays.play_id.length + 1}`);
  plays.user_id.push(userId);
  plays.item_id.push(itemId);
  plays.impression_id.push(impressionId);
  plays.seconds.push(seconds);
  plays.started_at.push(at);
}

function drawSeconds(stream: Stream): number {
  return Math.min(LONGEST, Math.max(1, Math.round(exp(LOG_MEDIAN_SECONDS + SECONDS_SIGMA * stream.normal()))));
}
