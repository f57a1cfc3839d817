/** Scenes of watching and buying without a recommendation: repeats, ties, short plays, equal purchases. */
import { HOUR, startOfDay } from '../calendar.ts';
import { actors, goods, titles } from './cast.ts';
import { buy, play, type Stage } from './stage.ts';

export function watchingScenes(stage: Stage): void {
  const [, fan = 1, friend = 1, buyer = 1] = actors(stage);
  const evening = startOfDay(9) + 19 * HOUR;
  watchALot(stage, fan, friend, evening);
  buyAgain(stage, buyer, evening);
}

/** The fan's third and fourth items tie, the first takes two plays, the last is under a minute; a friend shares two of them. */
function watchALot(stage: Stage, fan: number, friend: number, evening: number): void {
  const [again = 1, long = 1, tied = 1, tiedToo = 1, short = 1, minute = 1] = titles(stage).slice(6);
  const evenings = [
    [again, 7_000],
    [again, 7_000],
    [long, 12_600],
    [tied, 9_000],
    [tiedToo, 9_000],
    [short, 30],
  ] as const;
  evenings.forEach(([item, seconds], index) => {
    play(stage, fan, item, seconds, evening + index * 4 * HOUR);
  });
  play(stage, friend, again, 5_000, evening);
  play(stage, friend, long, 5_400, evening + 2 * HOUR);
  play(stage, friend, short, 59, evening + 4 * HOUR);
  play(stage, friend, minute, 60, evening + 5 * HOUR);
}

/** A title watched twice and bought three times, twice in the same quantity; goods that nobody can play. */
function buyAgain(stage: Stage, buyer: number, evening: number): void {
  const { items } = stage.catalogue;
  const forSale = titles(stage).find((id) => items.price[id - 1] !== null);
  const [article = 1] = goods(stage);
  buy(stage, buyer, article, 1, evening);
  if (forSale === undefined) return;
  [1, 1, 2].forEach((quantity, index) => {
    buy(stage, buyer, forSale, quantity, evening + (index + 1) * HOUR);
  });
  play(stage, buyer, forSale, 4_000, evening + 2 * HOUR);
  play(stage, buyer, forSale, 2_500, evening + 26 * HOUR);
}
