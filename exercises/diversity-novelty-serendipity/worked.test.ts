/** The numbers that the README of the qualities of a list prints are those of the core. */
import { test } from 'vitest';
import { intraListDiversity } from '#core/beyond/intra-list-diversity.ts';
import { cosineOfVectors } from '#core/beyond/item-similarity.ts';
import { novelty } from '#core/beyond/novelty.ts';
import { serendipity, unexpectedness } from '#core/beyond/serendipity.ts';
import { log2 } from '#core/stats/portable-math.ts';
import { digits, says } from '../../tests/content/says.ts';

test('diversity-novelty-serendipity', () => {
  const vectors = [
    [1, 0, 0],
    [1, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
    [1, 1, 0],
  ];
  const [list, counts, users, history, relevant] = [[0, 1, 2], [8, 4, 1, 12, 6], 16, [3, 4], [1, 1, 0, 0, 0]];
  const cosine = cosineOfVectors(vectors);
  const surprise = (item: number) => digits(unexpectedness(item, history, cosine));
  const rows = list.map(
    (item) =>
      `| ${item} | ${(vectors[item] as number[]).join(', ')} | ${counts[item]} | ${novelty([item], counts, users)} | ${surprise(item)} | ${relevant[item]} |`,
  );
  const [diversity, bits, welcome] = [
    intraListDiversity(list, cosine),
    novelty(list, counts, users),
    serendipity(list, history, relevant, cosine),
  ];
  const nearest = (item: number) => 1 - Math.max(...history.map((earlier) => cosine(item, earlier)));
  const byNearest = (nearest(0) + nearest(1) + 0) / 3;
  says('diversity-novelty-serendipity', [
    ...rows,
    `$(${digits(1 - cosine(0, 1))} + 1 + 1) / 3 = ${digits(diversity)}$`,
    `$(1 + 2 + 4) / 3 = ${digits(bits)}$`,
    `$(${surprise(0)} + ${surprise(1)} + 0) / 3 = ${digits(welcome)}$`,
    `climbs to ${digits(serendipity(list, history, [1, 1, 1, 1, 1], cosine))}:`,
    `would have ${digits(novelty(list, counts, users, { popularity: 'share-of-interactions' }))} bits instead of ${digits(bits)}`,
    `gains the same ${digits(log2(31 / 16))},`,
    `instead gives ${digits(byNearest)} here`,
    `# ${digits(diversity)} ${digits(bits)} ${digits(welcome)}`,
  ]);
});
