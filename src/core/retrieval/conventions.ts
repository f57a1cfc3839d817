/** Retrieval: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { reciprocalRankFusion } from './reciprocal-rank-fusion.ts';
import { retrievalCoverage } from './retrieval-coverage.ts';
import { retrieveTopK } from './retrieve-top-k.ts';

const query = [1, 1];
const items = [
  [1, 1],
  [5, 0],
  [0, 1],
];
const nearest = (similarity: 'dot' | 'cosine') => (): number => retrieveTopK(query, items, 1, [], { similarity }).exact[0] ?? NaN;

const queries = [
  [1, 1],
  [1, 0],
  [0, 1],
];
const covered = (similarity: 'dot' | 'cosine') => (): number => retrievalCoverage(queries, items, 1, 0.5, { similarity }).coverage;

const sources = [
  [1, 5, 6, 2],
  [4, 7, 8, 2],
];
const fusedFirst = (rankConstant: number) => (): number => reciprocalRankFusion(sources, rankConstant)[0]?.item ?? NaN;

export const retrievalConventions: readonly Convention[] = [
  {
    question: 'Is an item near a query by inner product or by cosine?',
    functions: ['retrieveTopK'],
    option: 'similarity',
    choices: [
      {
        value: 'dot',
        meaning: 'The inner product: a long item vector is retrieved more often.',
        usedBy: ['two-tower models trained with softmax', 'matrix factorisation'],
        isDefault: true,
        result: nearest('dot'),
      },
      {
        value: 'cosine',
        meaning: 'The angle only: the length of the vectors is dropped.',
        usedBy: ['text embedding search'],
        isDefault: false,
        result: nearest('cosine'),
      },
    ],
    example: 'Query (1, 1) and items 0 to 2 at (1, 1), (5, 0) and (0, 1): the id of the nearest item.',
    why: 'A two-tower model is trained on the inner product and learns popularity as length, so an index set to cosine serves another model than the one that was evaluated.',
  },
  {
    question: 'By which similarity is it judged what an index can reach?',
    functions: ['retrievalCoverage'],
    option: 'similarity',
    choices: [
      {
        value: 'cosine',
        meaning: 'Angles: no item gains from the length of its vector.',
        usedBy: ['text embedding search'],
        isDefault: true,
        result: covered('cosine'),
      },
      {
        value: 'dot',
        meaning: 'Inner products: items with long vectors crowd out the others.',
        usedBy: ['two-tower models trained with softmax'],
        isDefault: false,
        result: covered('dot'),
      },
    ],
    example: 'Queries (1, 1), (1, 0), (0, 1) and items (1, 1), (5, 0), (0, 1), one item a query: the share of items reached.',
    why: 'Coverage must be measured by the similarity that the index serves; under the inner product the same vectors leave more orphans.',
  },
  {
    question: 'How much does reciprocal rank fusion flatten the ranks?',
    functions: ['reciprocalRankFusion', 'retrieveThenRank'],
    option: 'rankConstant',
    choices: [
      {
        value: '60',
        meaning: 'Being listed by two sources outweighs the top of one.',
        usedBy: ['Cormack et al. 2009', 'Elasticsearch'],
        isDefault: true,
        result: fusedFirst(60),
      },
      {
        value: '1',
        meaning: 'The first rank of one source can outweigh middling ranks in two.',
        usedBy: [],
        isDefault: false,
        result: fusedFirst(1),
      },
    ],
    example: 'Two sources, (1, 5, 6, 2) and (4, 7, 8, 2): the id of the first item after fusion.',
    why: 'The paper found 60 to work across collections and it has become the habit; reports that leave the constant out cannot be compared.',
  },
];
