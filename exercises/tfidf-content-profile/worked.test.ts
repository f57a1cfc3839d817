/** The numbers printed for the content profile are those that the core computes. */
import { test } from 'vitest';
import { contentRecommend } from '#core/cf/content-recommend.ts';
import { meanVector, type TermVector, tfIdfVectors } from '#core/cf/tf-idf-vectors.ts';
import { digits, says } from '../../tests/content/says.ts';
import { contentRecommend as withoutRarity } from './misconceptions/no-idf.ts';

const DOCUMENTS = [
  ['film', 'space', 'crew'],
  ['film', 'love', 'paris'],
  ['film', 'space', 'whale', 'whale'],
  ['film', 'love'],
];

test('tfidf-content-profile', () => {
  const vectors = tfIdfVectors(DOCUMENTS, 'plain');
  const weight = (vector: TermVector | undefined, word: string) => digits(vector?.get(word) ?? 0);
  const words = (vector: TermVector | undefined, list: string[]) => list.map((word) => `${word} ${weight(vector, word)}`).join(', ');
  const mean = meanVector([vectors[0], vectors[3]] as TermVector[]);
  const length = digits(Math.hypot(...mean.values()));
  const scores = contentRecommend(DOCUMENTS, [0, 3], 2).map(({ score }) => digits(score));
  const smoothed = contentRecommend(DOCUMENTS, [0, 3], 2, { idf: 'smoothed' }).map(({ score }) => digits(score));
  const counted = withoutRarity(DOCUMENTS, [0, 3], 2).map(({ score }) => digits(score));
  says('tfidf-content-profile', [
    `| 0 (liked) | film, space, crew | ${words(vectors[0], ['space', 'crew'])} |`,
    `| 1 | film, love, paris | ${words(vectors[1], ['love', 'paris'])} |`,
    `| 2 | film, space, whale, whale | ${words(vectors[2], ['space', 'whale'])} |`,
    `| 3 (liked) | film, love | ${words(vectors[3], ['love'])} |`,
    `$\\ln 2 = ${digits(Math.LN2)}$`,
    `$\\ln 4 = ${digits(2 * Math.LN2)}$`,
    `0 and 3 is ${words(mean, ['space', 'crew', 'love'])}, and its length is ${length}`,
    `| 1 | love: ${weight(mean, 'love')} · ${weight(vectors[1], 'love')} / ${length} | ${scores[0]} |`,
    `| 2 | space: ${weight(mean, 'space')} · ${weight(vectors[2], 'space')} / ${length} | ${scores[1]} |`,
    `scores become ${counted.join(' and ')}`,
    `scores above are ${smoothed.join(' and ')}`,
    `# {1: ${scores[0]}, 2: ${scores[1]}}`,
  ]);
});
