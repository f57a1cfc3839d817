/** Beyond-accuracy metrics: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { conventionChoice as choice } from './convention-choice.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { gini } from './gini.ts';
import { intraListDiversity } from './intra-list-diversity.ts';
import { cooccurrenceCosine, cosineOfVectors, jaccardOfFeatures } from './item-similarity.ts';
import { novelty } from './novelty.ts';
import { rankBiasedOverlap } from './rank-biased-overlap.ts';
import { serendipity } from './serendipity.ts';
import { shannonEntropy } from './shannon-entropy.ts';

const genres = [
  [1, 1, 0],
  [0, 1, 1],
];
const distinctShown = 3;

export const beyondConventions: readonly Convention[] = [
  {
    question: 'In what unit are entropy and novelty?',
    functions: ['shannonEntropy', 'novelty'],
    option: 'unit',
    choices: [
      choice('bits', 'logarithm to base 2', ['recommenders'], () => shannonEntropy([2, 1, 1]), true),
      choice('nats', 'natural logarithm', ['SciPy'], () => shannonEntropy([2, 1, 1], { unit: 'nats' })),
    ],
    example: 'three items shown 2, 1 and 1 times',
    why: 'Bits read as yes-or-no questions. The same exposure differs by a factor of ln 2 between the two, which looks like a change of the system.',
  },
  {
    question: 'Is the entropy divided by anything?',
    functions: ['shannonEntropy'],
    option: 'normalize',
    choices: [
      choice(
        'none',
        'the entropy itself, here in nats',
        ['SciPy', 'recommenders'],
        () => shannonEntropy([2, 1, 1, 0], { unit: 'nats' }),
        true,
      ),
      choice('log-catalog', 'divided by the largest value the catalogue allows', [], () =>
        shannonEntropy([2, 1, 1, 0], { normalize: 'log-catalog' }),
      ),
      choice(
        'by distinct items',
        'divided by the number of items shown, which is not a share of any maximum',
        ['RecBole'],
        () => shannonEntropy([2, 1, 1, 0], { unit: 'nats' }) / distinctShown,
      ),
    ],
    example: 'a catalogue of four items shown 2, 1, 1 and 0 times',
    why: 'The bare value is what the textbooks define; divide by the largest possible one to compare catalogues of different sizes.',
  },
  {
    question: 'Do items that were never shown count in the Gini coefficient?',
    functions: ['gini'],
    option: 'population',
    choices: [
      choice('catalog', 'zeros count', ['RecBole', 'LensKit on counts with zeros'], () => gini([0, 0, 2, 3]), true),
      choice('recommended', 'only items shown at least once', [], () => gini([0, 0, 2, 3], { population: 'recommended' })),
    ],
    example: 'four items shown 0, 0, 2 and 3 times',
    why: 'Without the zeros a system that hides most of its catalogue can look perfectly fair.',
  },
  {
    question: 'What is the popularity in novelty a share of?',
    functions: ['novelty'],
    option: 'popularity',
    choices: [
      choice('share-of-users', "the item's users over all users", [], () => novelty([0, 1], [8, 1, 7], 8), true),
      choice('share-of-interactions', "the item's users over all interactions", ['recommenders'], () =>
        novelty([0, 1], [8, 1, 7], 8, { popularity: 'share-of-interactions' }),
      ),
    ],
    example: 'items known to 8 and to 1 of 8 users who have 16 interactions in all',
    why: 'A share of users says how likely somebody is to know the item already; a share of interactions falls as users become more active, and novelty seems to rise.',
  },
  {
    question: 'Is novelty averaged over users or over recommendations?',
    functions: ['novelty'],
    choices: [
      choice(
        'mean over users of each mean',
        'every user counts once',
        [],
        () => meanOverLists([novelty([0, 0, 0], [4, 1], 4), novelty([1], [4, 1], 4)]),
        true,
      ),
      choice('mean over all recommendations', 'longer lists weigh more', ['recommenders'], () => novelty([0, 0, 0, 1], [4, 1], 4)),
    ],
    example: 'one user shown three items that all 4 users know, another shown one item that one user knows',
    why: 'The two agree when all lists are equally long. Otherwise a few long lists decide the mean over recommendations.',
  },
  {
    question: 'What makes two items of a list similar?',
    functions: ['intraListDiversity', 'cosineOfVectors', 'jaccardOfFeatures', 'cooccurrenceCosine'],
    choices: [
      choice(
        'cosineOfVectors',
        'direction of content vectors',
        ['scikit-learn', 'LensKit'],
        () => intraListDiversity([0, 1], cosineOfVectors(genres)),
        true,
      ),
      choice('jaccardOfFeatures', 'shared features over features of either', ['SciPy'], () =>
        intraListDiversity([0, 1], jaccardOfFeatures(genres)),
      ),
      choice('cooccurrenceCosine', 'users in common', ['recommenders'], () =>
        intraListDiversity([0, 1], cooccurrenceCosine([[0, 1], [0], [0], [1]])),
      ),
    ],
    example: 'two items that share one of two genres each, and one of three and two users',
    why: 'Content says what an item is, behaviour who takes it; the same list can be diverse by one and uniform by the other. Diversity without its similarity is no number.',
  },
  {
    question: 'Does an unexpected item count when it is irrelevant?',
    functions: ['serendipity'],
    choices: [
      choice(
        'times relevance',
        'only relevant items earn',
        ['recommenders with a relevance column'],
        () =>
          serendipity(
            [0, 1],
            [2],
            [1, 0, 0],
            cosineOfVectors([
              [1, 0],
              [1, 0],
              [0, 1],
            ]),
          ),
        true,
      ),
      choice('every item relevant', 'surprise alone', ['recommenders without one'], () =>
        serendipity(
          [0, 1],
          [2],
          [1, 1, 1],
          cosineOfVectors([
            [1, 0],
            [1, 0],
            [0, 1],
          ]),
        ),
      ),
    ],
    example: 'two items unlike the history, of which one is relevant',
    why: 'Without relevance random junk scores best.',
  },
  {
    question: 'What divides rank-biased overlap at a finite depth?',
    functions: ['rankBiasedOverlap'],
    option: 'normalize',
    choices: [
      choice(
        'weights',
        'the weights down to the depth, so that equal lists give 1',
        ['LensKit'],
        () => rankBiasedOverlap([1, 2], [1, 2], 0.9, 2),
        true,
      ),
      choice('none', 'the weights of an endless list: a lower bound', [], () =>
        rankBiasedOverlap([1, 2], [1, 2], 0.9, 2, { normalize: 'none' }),
      ),
    ],
    example: 'two equal lists of two items with p = 0.9, compared to depth 2',
    why: 'A lower bound that gives 0.19 to identical lists misleads on a dashboard; in return the divided value depends on the depth.',
  },
];
