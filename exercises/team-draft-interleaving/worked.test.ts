/** The numbers that the README of team draft interleaving prints are those of the core. */
import { test } from 'vitest';
import { draftPicks, teamDraftInterleaving } from '#core/experiments/team-draft-interleaving.ts';
import { says } from '../../tests/content/says.ts';

test('team-draft-interleaving', () => {
  const [a, b, k, uniforms, clicked] = [[1, 2, 3, 4], [2, 5, 1, 6], 4, [0.7, 0.3, 0.9], [0, 3]];
  const { list, teams, creditA, creditB } = teamDraftInterleaving(a, b, k, uniforms, clicked);
  const rows = draftPicks(a, b, k, uniforms).map(({ item, team, toss }, slot) => {
    const before = [...teams.slice(0, slot)];
    const sizes = ['A', 'B'].map((name) => before.filter((one) => one === name).length).join(', ');
    return `| ${slot} | ${sizes} | ${Number.isNaN(toss) ? 'none' : toss} | ${team} | ${item} | ${clicked.includes(slot) ? 'yes' : 'no'} |`;
  });
  const both = [a, b].map((ranking) => clicked.filter((slot) => ranking.includes(list[slot] as number)).length);
  says('team-draft-interleaving', [
    `$a$ = ${a.join(' ')}, $b$ = ${b.join(' ')}, $k = ${k}$, uniforms ${uniforms.join(' ')},`,
    ...rows,
    `The list is ${list.join(' ')}, the teams are ${teams}, and the credit is ${creditA} for A and ${creditB} for B`,
    `Crediting both makes it ${both.join(' to ')}`,
    `# [${list.join(', ')}] ${teams}`,
    `# [${creditA}, ${creditB}]`,
  ]);
});
