/** Scenes of watching and buying without a recommendation: repeats, ties, short plays, equal purchases. */
import { HOUR, startOfDay } from '../calendar.ts';
import { actorsWithoutPlays, goods, titleForSale, titles } from './cast.ts';
import { buy, play, type Stage } from './stage.ts';

export function watchingScenes(stage: Stage): void {
  // Nothing but these scenes may decide what they watched most.
  const [fan = 1, friend = 1, buyer = 1, browser = 1] = actorsWithoutPlays(stage);
  const evening = startOfDay(9) + 19 * HOUR;
  watchALot(stage, fan, friend, evening);
  breakOff(stage, browser, evening);
  buyAgain(stage, buyer, evening);
  buyUnwatched(stage, browser, evening);
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

/** Two plays that are a minute only together; a play that was broken off and taken up again. */
function breakOff(stage: Stage, browser: number, evening: number): void {
  const [twice = 1, resumed = 1] = titles(stage).slice(17);
  const sittings = [
    [twice, 40],
    [twice, 45],
    [resumed, 25],
    [resumed, 3_100],
  ] as const;
  sittings.forEach(([item, seconds], index) => {
    play(stage, browser, item, seconds, evening + index * HOUR);
  });
}

/** A title watched twice and bought three times, twice in the same quantity; goods that nobody can play. */
function buyAgain(stage: Stage, buyer: number, evening: number): void {
  const [article = 1] = goods(stage);
  const itemId = titleForSale(stage);
  buy(stage, { userId: buyer, itemId: article, quantity: 1, at: evening });
  [1, 1, 2].forEach((quantity, index) => {
    buy(stage, { userId: buyer, itemId, quantity, at: evening + (index + 1) * HOUR });
  });
  play(stage, buyer, itemId, 4_000, evening + 2 * HOUR);
  play(stage, buyer, itemId, 2_500, evening + 26 * HOUR);
}

/** The same title bought by somebody who only looked into it, and goods bought below their price. */
function buyUnwatched(stage: Stage, browser: number, evening: number): void {
  const [article = 1] = goods(stage);
  const unitPrice = Math.round(80 * (stage.catalogue.items.price[article - 1] as number)) / 100;
  buy(stage, { userId: browser, itemId: article, quantity: 1, unitPrice, at: evening + 5 * HOUR });
  const itemId = titleForSale(stage);
  play(stage, browser, itemId, 30, evening + 6 * HOUR);
  buy(stage, { userId: browser, itemId, quantity: 1, at: evening + 7 * HOUR });
}
