/**
 * Rows that a small world holds by construction, so that every usual mistake in a query about it changes the result: repeat
 * plays, second clicks, equal totals, gaps of exactly half an hour, copies that were received at once, and their like.
 */
import { experimentScenes } from './experiment-scenes.ts';
import { landingScenes } from './landing-scenes.ts';
import { responseScenes } from './response-scenes.ts';
import { sessionScenes } from './session-scenes.ts';
import type { Stage } from './stage.ts';
import { watchingScenes } from './watching-scenes.ts';

/** Adds the rows to the tables; gives back how events land that may not be left to chance, by event id. */
export function plantWitnesses(world: Omit<Stage, 'landings'>): Stage['landings'] {
  const stage: Stage = { ...world, landings: new Map() };
  for (const scene of [sessionScenes, watchingScenes, responseScenes, experimentScenes, landingScenes]) scene(stage);
  return stage.landings;
}
