/** Scenes of what follows an impression: every way in which click and conversion may or may not go together. */
import { HOUR, startOfDay } from '../calendar.ts';
import { actors, freeMoment, goods, titles } from './cast.ts';
import { buy, click, play, type Stage, show } from './stage.ts';

export function responseScenes(stage: Stage): void {
  const userId = actors(stage)[4] ?? 1;
  watchShown(stage, userId);
  buyShown(stage, userId);
}

function watchShown(stage: Stage, userId: number): void {
  const [unclickedItem = 1, ...items] = titles(stage).slice(12, 16);
  const at = freeMoment(stage.happenings.impressions, userId, startOfDay(8) + 18 * HOUR);
  const [elsewhere = '', short = '', twice = ''] = show(stage, { userId, items, surface: 'home', at });
  const [unclicked = ''] = show(stage, { userId, items: [unclickedItem], surface: 'watch_next', at });
  const [elsewhereItem = 1, shortItem = 1, twiceItem = 1] = items;
  // Clicked, and watched later from the user's own list: the impression did not convert.
  click(stage, elsewhere, at + 5);
  play(stage, userId, elsewhereItem, 900, at + 5 * HOUR);
  // Watched from the impression by a way that logs no click.
  play(stage, userId, unclickedItem, 1_500, at + 40, unclicked);
  // Clicked, and left in the first minute.
  click(stage, short, at + 60);
  play(stage, userId, shortItem, 45, at + 65, short);
  // Clicked and watched twice.
  for (const later of [at + 180, at + 2_000]) {
    click(stage, twice, later);
    play(stage, userId, twiceItem, 1_100, later + 5, twice);
  }
}

/** One article bought from its impression, one clicked there and bought elsewhere. */
function buyShown(stage: Stage, userId: number): void {
  const items = goods(stage).slice(0, 2);
  const at = freeMoment(stage.happenings.impressions, userId, startOfDay(8) + 21 * HOUR);
  const [here = '', elsewhere = ''] = show(stage, { userId, items, surface: 'shop', at });
  const [hereItem = 1, elsewhereItem = hereItem] = items;
  click(stage, here, at + 10);
  buy(stage, { userId, itemId: hereItem, quantity: 1, at: at + 100, impressionId: here });
  if (elsewhere === '') return;
  click(stage, elsewhere, at + 200);
  buy(stage, { userId, itemId: elsewhereItem, quantity: 1, at: at + 9 * HOUR });
}
