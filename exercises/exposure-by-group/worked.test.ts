/** The numbers that the README of exposure-by-group prints are those that the core computes. */
import { test } from 'vitest';
import { disparateTreatmentRatio } from '#core/fairness/disparate-treatment-ratio.ts';
import { groupExposure } from '#core/fairness/group-exposure.ts';
import { rankDiscount } from '#core/ranking/rank-discount.ts';
import { digits, says } from '../../tests/content/says.ts';

const ranking = [4, 3, 0, 1, 2, 5];
const groups = ['studio', 'indie', 'indie', 'studio', 'indie', 'indie'];
const merit = [0.6, 0.6, 0.7, 0.8, 0.9, 0.6];

test('exposure-by-group', () => {
  const { indie, studio } = groupExposure(ranking, groups, merit, 4);
  if (indie === undefined || studio === undefined) throw new Error('both groups are ranked');
  const weights = ranking.map((_, index) => (index < 4 ? digits(rankDiscount(index + 1, 'log2p1')) : '0'));
  const three = ({ share, perItem, perMerit }: typeof indie) => [share, perItem, perMerit].map((value) => digits(value));
  const row = (name: string, result: typeof indie, items: number) => {
    const [share, perItem, perMerit] = three(result);
    const weight = digits(result.perItem * items);
    return `| ${name} | ${weight} | ${share} | ${weight} / ${items} = ${perItem} | 0.7 | ${perMerit} |`;
  };
  const ratio = disparateTreatmentRatio(ranking, groups, merit, ['indie', 'studio'], { k: 4 });
  says('exposure-by-group', [
    ...ranking.map((item, index) => `| ${index + 1} | ${item} | ${groups[item]} | ${weights[index]} | ${merit[item]} |`),
    row('indie', indie, 4),
    row('studio', studio, 2),
    `$${digits(indie.perMerit)} / ${digits(studio.perMerit)} = ${digits(ratio)}$`,
    // Two titles of each group were shown.
    `lead by ${digits(indie.perItem * 2)} to ${digits(studio.perItem)}.`,
    `# (${three(indie).join(', ')})`,
    `# (${three(studio).join(', ')})`,
    `-- indie | ${three(indie).join(' | ')} -- studio | ${three(studio).join(' | ')}`,
  ]);
});
