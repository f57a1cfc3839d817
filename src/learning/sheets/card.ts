/** A question as cheat sheets and decks have it. */
import type { ReviewItem } from '../review/review-item.ts';

export interface Card {
  /** As in the content: `intermediate/how-ndcg-works`. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly group: Exclude<ReviewItem['group'], 'function' | 'sql'>;
  readonly phase: number;
  readonly difficulty: ReviewItem['difficulty'];
  readonly points: readonly Point[];
  /** One paragraph an entry. */
  readonly answer: readonly string[];
  /** What makes an interviewer doubt first of all. */
  readonly redFlag: string;
}

export interface Point {
  readonly text: string;
  /** Whole points; those of a card add up to 100. */
  readonly weight: number;
}

/** `short` keeps what each key point says first. */
export type Wording = 'short' | 'full';

/** The questions of one group, which stand on one page. */
export interface Sheet {
  readonly group: Card['group'];
  readonly cards: readonly Card[];
}

/** In the order of the groups; within a group as the cards come. A group without a chosen card has no sheet. */
export function sheetsOf(cards: readonly Card[], chosen: ReadonlySet<string>, wording: Wording): readonly Sheet[] {
  const left = cards.filter(({ id }) => chosen.has(id)).map((card) => (wording === 'short' ? inShort(card) : card));
  return [...Map.groupBy(left, ({ group }) => group)].map(([group, own]) => ({ group, cards: own }));
}

const inShort = (card: Card): Card => ({
  ...card,
  points: card.points.map(({ text, weight }) => ({ text: shortened(text), weight })),
});

/** A sentence ends in a full stop, an exclamation or a question mark with a capital after it: `0.6` and `e.g. a list` go on. */
const SENTENCE_END = /(?<=[.!?]["')]?)\s+(?=["'(]?\p{Lu})/u;
/** A first sentence of fewer characters is a heading that says little by itself. */
const SAYS_LITTLE = 30;

/** The first sentence, and the second too after one that says little. */
export function shortened(text: string): string {
  const [first = '', second] = text.split(SENTENCE_END);
  return first.length < SAYS_LITTLE && second !== undefined ? `${first} ${second}` : first;
}
