/** The world's time: Unix seconds, UTC. Days count from 1. */
export const MINUTE = 60;
export const HOUR = 3_600;
export const DAY = 86_400;

/** Monday, 6 January 2025, 00:00 UTC. */
export const WORLD_START = 1_736_121_600;

/** First second of a day. */
export const startOfDay = (day: number): number => WORLD_START + (day - 1) * DAY;

/** The date of a moment as `YYYY-MM-DD`. */
export function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
