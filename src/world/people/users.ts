/** The table `users`, and what only the generator knows of each. */
import { exp } from '#core/stats/portable-math.ts';
import { DAY, WORLD_START } from '../calendar.ts';
import { drawnShare, type Stream, streamOf } from '../random/stream.ts';
import type { WorldSize } from '../scale.ts';

export interface Users {
  readonly user_id: number[];
  readonly signup_at: number[];
  readonly country: string[];
  readonly age_band: string[];
  readonly segment: string[];
}

/** Everything about the users; lists are by row, and row r is user r + 1. */
export interface People {
  readonly users: Users;
  /** How much a user visits, against the others. */
  readonly activity: readonly number[];
  /** Signed up in the last 7 days. */
  readonly isCold: readonly boolean[];
  readonly isBot: readonly boolean[];
}

const AGE_BANDS = ['18-24', '25-34', '35-54', '55+'];
const AGE_WEIGHTS = [30, 35, 25, 10];
const COUNTRIES = ['DE', 'FR', 'PL', 'BR', 'IN'];
const COUNTRY_WEIGHTS = [40, 20, 15, 15, 10];
const COLD_SHARE = 0.15;
const NEWCOMER_SHARE = 0.1;
/** An account is called new for three weeks, while it is cold for one. */
const NEW_FOR_DAYS = 21;
const BOT_SHARE = 0.005;
const ACTIVITY_SIGMA = 1.1;

export function generateUsers(seed: number, size: WorldSize): People {
  const stream = streamOf(seed, 'users');
  const isCold = drawnShare(size.users, COLD_SHARE, stream);
  const isNewcomer = drawnShare(size.users, NEWCOMER_SHARE / (1 - COLD_SHARE), stream);
  const standing = isCold.map((cold, row): Standing => (cold ? 'cold' : isNewcomer[row] ? 'newcomer' : 'settled'));
  const normals = standing.map(() => stream.normal());
  const signups = standing.map((one) => signupAt(one, size, stream));
  const newSince = WORLD_START + (size.days - NEW_FOR_DAYS) * DAY;
  const users: Users = {
    user_id: standing.map((_, row) => row + 1),
    signup_at: signups,
    country: standing.map(() => stream.weighted(COUNTRIES, COUNTRY_WEIGHTS)),
    age_band: standing.map(() => stream.weighted(AGE_BANDS, AGE_WEIGHTS)),
    segment: normals.map((normal, row) => ((signups[row] as number) >= newSince ? 'new' : segmentOf(normal))),
  };
  const activity = normals.map((normal) => exp(ACTIVITY_SIGMA * normal));
  return { users, activity, isCold, isBot: drawBots(seed, standing) };
}

type Standing = 'cold' | 'newcomer' | 'settled';

/** Cold users came in the last 7 days, newcomers since the world began, all others in the two years before. */
function signupAt(standing: Standing, size: WorldSize, stream: Stream): number {
  const end = WORLD_START + size.days * DAY;
  if (standing === 'cold') return stream.integer(end - 7 * DAY + 1, end - DAY);
  if (standing === 'newcomer') return stream.integer(WORLD_START + DAY, end - 9 * DAY);
  return stream.integer(WORLD_START - 730 * DAY, WORLD_START - DAY);
}

function segmentOf(normal: number): string {
  if (normal > 1.28) return 'heavy';
  return normal > 0 ? 'regular' : 'casual';
}

/** Settled accounts, at least one. */
function drawBots(seed: number, standing: readonly Standing[]): boolean[] {
  const stream = streamOf(seed, 'truth_bots');
  const isBot = standing.map(() => false);
  let left = Math.max(1, Math.round(standing.length * BOT_SHARE));
  while (left > 0) {
    const row = stream.integer(0, standing.length - 1);
    if (standing[row] !== 'settled' || isBot[row]) continue;
    isBot[row] = true;
    left -= 1;
  }
  return isBot;
}
