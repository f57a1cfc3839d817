/** When users ask for recommendations, and where. */
import { DAY, HOUR, MINUTE, WORLD_START } from '../calendar.ts';
import type { People } from '../people/users.ts';
import { type Stream, shuffled, streamOf } from '../random/stream.ts';
import { SURFACES, type Surface, type WorldSize } from '../scale.ts';

export interface Request {
  /** Row of the user. */
  readonly user: number;
  readonly at: number;
  readonly surface: Surface;
}

const SURFACE_WEIGHTS = [50, 25, 15, 10];
/** How busy each hour of the day is. */
const HOUR_WEIGHTS = [3, 2, 1, 1, 1, 1, 2, 3, 4, 4, 4, 5, 6, 5, 5, 5, 6, 8, 10, 12, 12, 10, 7, 5];
/** Newcomers who looked around before they signed up. */
const GUEST_SHARE = 0.3;
const FEWEST_BOT_REQUESTS = 40;

/**
 * All requests, in order of time.
 *
 * @param silent rows of users who never come
 */
export function generateRequests(seed: number, size: WorldSize, people: People, silent: ReadonlySet<number>): Request[] {
  const stream = streamOf(seed, 'impressions/requests');
  const ofBots = people.isBot.flatMap((isBot, user) => (isBot ? botRequests(user, size, stream) : []));
  const perRequest = SURFACES.reduce((sum, surface, index) => sum + (size.slots[surface] * (SURFACE_WEIGHTS[index] as number)) / 100, 0);
  const ofCold = 1.5 * people.isCold.filter((isCold) => isCold).length;
  const wanted = size.impressions / perRequest - ofBots.length - ofCold;
  const weights = people.users.signup_at.map((signupAt, user) => visitWeight(people, user, signupAt, size));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ofPeople = people.users.user_id.flatMap((_, user) => {
    if (people.isBot[user]) return [];
    const count = people.isCold[user] ? stream.integer(1, 2) : Math.floor((wanted * (weights[user] as number)) / total + stream.uniform());
    const own = humanRequests(people, user, count, size, stream);
    return silent.has(user) ? [] : own;
  });
  return [...ofBots, ...ofPeople].sort((a, b) => a.at - b.at || a.user - b.user);
}

function visitWeight(people: People, user: number, signupAt: number, size: WorldSize): number {
  if (people.isBot[user] || people.isCold[user]) return 0;
  const end = WORLD_START + size.days * DAY;
  return ((people.activity[user] as number) * (end - Math.max(WORLD_START, signupAt))) / (end - WORLD_START);
}

/** Visits of one to four requests, minutes apart. */
function humanRequests(people: People, user: number, count: number, size: WorldSize, stream: Stream): Request[] {
  const signupAt = people.users.signup_at[user] as number;
  const from = Math.max(WORLD_START, signupAt);
  const requests: Request[] = [];
  while (requests.length < count) {
    let at = visitStart(from, size, stream);
    for (let left = stream.integer(1, 4); left > 0 && requests.length < count; left -= 1) {
      requests.push({ user, at, surface: drawSurface(stream) });
      at += stream.integer(MINUTE, 25 * MINUTE);
    }
  }
  if (signupAt > WORLD_START && stream.chance(GUEST_SHARE)) {
    requests.push({ user, at: stream.integer(Math.max(WORLD_START, signupAt - 3 * DAY), signupAt - 1), surface: 'home' });
  }
  return requests;
}

function visitStart(from: number, size: WorldSize, stream: Stream): number {
  const firstDay = Math.floor((from - WORLD_START) / DAY);
  const hours = HOUR_WEIGHTS.map((_, hour) => hour);
  const at =
    WORLD_START + stream.integer(firstDay, size.days - 1) * DAY + stream.weighted(hours, HOUR_WEIGHTS) * HOUR + stream.integer(0, HOUR - 1);
  return at >= from ? at : from + stream.integer(0, HOUR);
}

const drawSurface = (stream: Stream): Surface => stream.weighted(SURFACES, SURFACE_WEIGHTS);

/** A few days of requests at an even pace. */
function botRequests(user: number, size: WorldSize, stream: Stream): Request[] {
  const days = shuffled(
    Array.from({ length: size.days }, (_, day) => day),
    stream,
  );
  return days.slice(0, stream.integer(...size.botDays)).flatMap((day) => botDay(user, WORLD_START + day * DAY, size, stream));
}

function botDay(user: number, dayStart: number, { botRequests: most }: WorldSize, stream: Stream): Request[] {
  // A tail of Pareto's kind: most days are near the fewest, the odd one is of hundreds.
  const count = Math.min(most, Math.floor(FEWEST_BOT_REQUESTS / Math.sqrt(Math.sqrt(1 - stream.uniform()))));
  const pace = Math.floor(DAY / count);
  return Array.from({ length: count }, (_, index) => ({
    user,
    at: dayStart + index * pace + stream.integer(0, Math.min(pace, 30) - 1),
    surface: drawSurface(stream),
  }));
}
