/** TF-IDF content profile: what is checked, and against which function of the core. */
import { contentRecommend } from '#core/cf/content-recommend.ts';
import { traceContentRecommend } from '#core/cf/trace-content-recommend.ts';
import { type LikedDocuments, likedDocuments, manyLikedDocuments } from '#graders/arbitraries/liked-documents.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  fc,
  invariantUnder,
  law,
  refuses,
  type ScoredItem,
  scoredLists,
  staysWithin,
} from '#graders/index.ts';

/** A call here walks through every word of every document: fewer inputs than usual are enough. */
const FEW = { runs: 20 };

/** Two items without a word in common: every way of weighing gives 0, and a refusal is judged apart from it. */
const legal: LikedDocuments = [[['love'], ['whale']], [0], 1];

export default defineGrader<LikedDocuments>({
  entry: 'contentRecommend',
  oracles: ['contentRecommend'],
  inputs: likedDocuments,
  oracle: (documents, liked, n) => contentRecommend(documents, liked, n),
  compare: scoredLists<LikedDocuments>((documents, liked) => contentRecommend(documents, liked, documents.length)),
  checks: [
    agreesWith('follows the definition', { runs: 80 }),
    invariantUnder(
      'the order of the tokens in a document changes nothing',
      ([documents, liked, n], draw) => [documents.map((tokens) => turned(tokens, draw)), liked, n],
      FEW,
    ),
    invariantUnder(
      'a word that is added to every document changes nothing',
      ([documents, liked, n], draw) => [
        documents.map((tokens) => [...tokens, ...(draw < 0.5 ? ['streaming'] : ['streaming', 'streaming'])]),
        liked,
        n,
      ],
      FEW,
    ),
    invariantUnder(
      'a document that repeats itself word for word stays the same document',
      ([documents, liked, n], draw) => {
        const chosen = Math.floor(draw * documents.length);
        return [documents.map((tokens, item) => (item === chosen ? [...tokens, ...tokens, ...tokens] : tokens)), liked, n];
      },
      FEW,
    ),
    invariantUnder('naming a liked item twice changes nothing', ([documents, liked, n]) => [
      documents,
      [...liked, ...liked.slice(0, 1)],
      n,
    ]),
    staysWithin('every score lies between 0 and 1', 0, 1, { of: (list: ScoredItem[]) => list.map(({ score }) => score), ...FEW }),
    law(
      'nothing that was liked is recommended, and everything else may be',
      likedDocuments,
      (call, [documents, liked]) => {
        const items = (call(documents, liked, documents.length) as unknown as ScoredItem[]).map(({ item }) => item);
        const right = documents.flatMap((_, item) => (liked.includes(item) ? [] : [item]));
        return sorted(items) === sorted(right) || { expected: `the items ${right.join(', ')}, each once`, received: items };
      },
      FEW,
    ),
    law('a longer list only goes on where the shorter one ends', likedDocuments, (call, [documents, liked, n]) => {
      const long = call(documents, liked, n + 1) as unknown as ScoredItem[];
      const short = call(documents, liked, n) as unknown as ScoredItem[];
      const right = long.slice(0, n).map(({ item }) => item);
      const items = short.map(({ item }) => item);
      return (
        items.join() === right.join() || { expected: `the items ${right.join(', ')}, as the list of ${n + 1} begins`, received: items }
      );
    }),
    expects(
      'only words that all documents share: every score is 0, and the smaller id comes first',
      sharedWords(),
      (documents, _, n) => documents.slice(1, 1 + n).map((__, index) => ({ item: index + 1, score: 0 })),
      FEW,
    ),
    expects('an item with the very words of the one liked item scores 1', copies(), () => [{ item: 2, score: 1 }], FEW),
    refuses(
      'refuses a length that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].map((n) => legal.with(2, n)),
      legal,
    ),
    refuses(
      'refuses a person who liked nothing, and a liked item that is none',
      [[], [2], [-1], [0, 5]].map((liked) => legal.with(1, liked)),
      legal,
    ),
  ],
  features: [
    { when: 'one item is liked', otherwise: 'several items are liked', holds: (_, liked) => new Set(liked).size === 1 },
    {
      when: 'no document repeats a word',
      otherwise: 'a document repeats a word',
      holds: (documents) => documents.every((tokens) => new Set(tokens).size === tokens.length),
    },
    {
      when: 'every item shares a telling word with the liked ones',
      otherwise: 'some item scores 0',
      holds: (documents, liked) => contentRecommend(documents, liked, documents.length).every(({ score }) => score > 0),
    },
    {
      when: 'the list has room for all',
      otherwise: 'the list is cut',
      holds: (documents, liked, n) => n >= documents.length - new Set(liked).size,
    },
  ],
  cutoff: 2,
  cost: { at: manyDocuments, n: 30, repeats: 2 },
  shapes: [{ name: 'larger-catalogue', says: 'Eight to twelve items, of which up to five are liked.', inputs: manyLikedDocuments }],
  picture: 'tables',
  trace: (documents, liked, n) => traceContentRecommend(documents, liked, n),
});

function turned(tokens: string[], draw: number): string[] {
  const turn = Math.floor(draw * tokens.length);
  return [...tokens.slice(turn), ...tokens.slice(0, turn)].toReversed();
}

const sorted = (items: number[]): string => items.toSorted((a, b) => a - b).join();

/** The same one or two words everywhere, in other numbers: their rarity is exactly 0. */
function sharedWords(): fc.Arbitrary<LikedDocuments> {
  const times = fc.integer({ min: 1, max: 3 });
  return fc
    .tuple(fc.array(times, { minLength: 3, maxLength: 6 }), fc.boolean(), fc.integer({ min: 1, max: 6 }))
    .map(([counts, isPair, n]): LikedDocuments => {
      const words = (count: number) => Array.from({ length: count }, () => 'film').concat(isPair ? ['crew'] : []);
      return [counts.map(words), [0], n];
    });
}

/** The copy repeats its words, which changes no direction. */
function copies(): fc.Arbitrary<LikedDocuments> {
  const word = fc.constantFrom('space', 'crew', 'love');
  return fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((tokens): LikedDocuments => [[tokens, ['whale', ...tokens.slice(1)], [...tokens, ...tokens], ['paris']], [0], 1]);
}

/** Twelve tokens each, of ever more words. */
function manyDocuments(n: number): LikedDocuments {
  const documents = Array.from({ length: n }, (_, item) =>
    Array.from({ length: 12 }, (__, place) => `word ${(item * 5 + place * place) % (n + 7)}`),
  );
  return [documents, [0, 1, 2], n];
}
