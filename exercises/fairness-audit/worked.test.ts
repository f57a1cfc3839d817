/** The numbers that the page of this exercise prints are those that the core computes. */
import { test } from 'vitest';
import { fairnessAudit } from '#core/fairness/fairness-audit.ts';
import { groupExposureShare } from '#core/fairness/group-exposure-share.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { rankDiscount } from '#core/ranking/rank-discount.ts';
import { digits, says } from '../../tests/content/says.ts';

const users = [
  { segment: 'regular', grades: [1, 0], shown: [0, 1] },
  { segment: 'regular', grades: [0, 1], shown: [0, 3] },
  { segment: 'new', grades: [0, 1], shown: [1, 2] },
  { segment: 'new', grades: [0, 0, 1], shown: [0, 1] },
  { segment: 'guest', grades: [1], shown: [3] },
];
const providerOf = ['major', 'major', 'major', 'independent', 'independent'];
const thresholds = { ndcgGap: 0.1, exposureRatio: 0.8, minUsers: 2 };

/** Attention that independents get of all lists together, over that of everybody. */
function pooledShare(): number {
  const ranks = users.flatMap(({ shown }) => shown.map((item, index) => ({ item, weight: rankDiscount(index + 1, 'log2p1') })));
  const weightOf = (of: typeof ranks) => of.reduce((total, { weight }) => total + weight, 0);
  return weightOf(ranks.filter(({ item }) => providerOf[item] === 'independent')) / weightOf(ranks);
}

test('fairness-audit', () => {
  const { ndcg, ndcgGap, exposureRatio, findings } = fairnessAudit(users, providerOf, 2, thresholds);
  const { major = NaN, independent = NaN } = exposureRatio;
  const [regular, recent] = [digits(ndcg.regular ?? NaN), digits(ndcg.new ?? NaN)];
  says('fairness-audit', [
    `The weights are 1 and ${digits(rankDiscount(2, 'log2p1'))}`,
    ...users.map(({ segment, grades, shown }, user) => {
      const shares = groupExposureShare(shown, providerOf, { k: 2 });
      const told = [shares.major ?? 0, shares.independent ?? 0].map((share) => digits(share)).join(' | ');
      return `| ${user} | ${segment} | ${grades.join(', ')} | ${digits(ndcgAtK(grades, 2))} | ${shown.join(', ')} | ${told} |`;
    }),
    `- Regulars ${regular}, new users ${recent}, a gap of ${digits(ndcgGap)}: \`${findings[0]}\``,
    `- Majors $${digits(major * 0.6)} / 0.6 = ${digits(major)}$, independents $${digits(independent * 0.4)} / 0.4 = ${digits(independent)}$: \`${findings[1]}\``,
    `One guest is too few: \`${findings[2]}\``,
    `the gap is ${digits(fairnessAudit(users, providerOf, 2, { ...thresholds, minUsers: 1 }).ndcgGap)}, made by one person`,
    `fall to ${digits(pooledShare() / 0.4)}`,
    `they stand at ${digits((independent * 0.4) / 0.5)}`,
    `# {'regular': ${regular}, 'new': ${recent}}`,
    `# ${digits(independent)}`,
    `-- new | ${recent} | 0`,
    `-- regular | ${regular} | 0`,
  ]);
});
