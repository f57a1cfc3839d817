/** The numbers that the README of the agreement of offline and online prints are those of the core. */
import { test } from 'vitest';
import { offlineOnlineAgreement } from '#core/experiments/sign-agreement.ts';
import { averageRanks } from '#core/stats/average-ranks.ts';
import { pearsonR } from '#core/stats/pearson-r.ts';
import { digits, says } from '../../tests/content/says.ts';

test('offline-online-agreement', () => {
  const [offline, online] = [
    [4, 9, -3, 6, 0, 6],
    [0.5, 1.2, -0.4, -0.2, 0.3, 0.8],
  ];
  const { spearman, signAgreement } = offlineOnlineAgreement(offline, online);
  const [a, b] = [averageRanks(offline), averageRanks(online)];
  const minus = (value: number) => String(value).replace('-', '−');
  const rows = offline.map((delta, index) => {
    const other = online[index] as number;
    const signs = delta * other === 0 ? 'left out' : delta * other > 0 ? 'same' : 'opposite';
    return `| ${index + 1} | ${minus(delta)} | ${a[index]} | ${minus(other)} | ${b[index]} | ${signs} |`;
  });
  const centre = (ranks: number[]) => ranks.map((rank) => rank - 3.5);
  const dot = (x: number[], y: number[]) => x.reduce((sum, value, index) => sum + value * (y[index] as number), 0);
  const [x, y] = [centre(a), centre(b)];
  const shortcut = 1 - (6 * a.reduce((sum, rank, index) => sum + (rank - (b[index] as number)) ** 2, 0)) / (6 ** 3 - 6);
  says('offline-online-agreement', [
    ...rows,
    `multiply to ${dot(x, y)} in sum, their squares add up to ${dot(x, x)} and ${dot(y, y)}`,
    `= ${dot(x, y)} / \\sqrt{${dot(x, x)} \\cdot ${dot(y, y)}} = ${digits(spearman)}`,
    `$4 / 5 = ${signAgreement}$`,
    `of ranks, gives ${digits(shortcut)}.`,
    `deltas is ${digits(pearsonR(offline, online))} here`,
    `that would give ${digits(4 / 6)}.`,
    `# ${digits(spearman)}`,
    `# ${signAgreement}`,
    `-- ${signAgreement}`,
  ]);
});
