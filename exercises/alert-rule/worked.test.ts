/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { type AlertRule, alertStates, alertSteps } from '#core/monitoring/alert-states.ts';
import { says } from '../../tests/content/says.ts';

const values = [2, 6, 4, 6, 7, 4, null, 6, 3, 7, 8, 9, 8];
const rule: AlertRule = { threshold: 5, clear: 3, forPoints: 2, direction: 'above', cooldown: 3 };

/** A clear level just under the smallest breach: what is no breach closes. */
const withoutBand = { ...rule, clear: rule.threshold };

test('alert-rule', () => {
  const steps = alertSteps(values, rule);
  const cells = (of: (step: (typeof steps)[number]) => string | number) =>
    steps
      .map(of)
      .map((cell) => (cell === '' ? ' ' : ` ${cell} `))
      .join('|');
  const words = { opened: 'opens', closed: 'closes', none: '' };
  const naive = alertStates(values, { ...withoutBand, forPoints: 1, cooldown: 0 });
  expect(alertStates(values, withoutBand)).toMatchObject({ opened: [4, 10], closed: [5] });
  says('alert-rule', [
    `| value |${cells(({ value }) => value ?? 'missing')}|`,
    `| run |${cells(({ run }) => run)}|`,
    `| event |${cells(({ event }) => words[event])}|`,
    `closes at point 5, after a single minute, and opens again at point 10.`,
    `send ${naive.opened.length} pages instead of ${alertStates(values, rule).opened.length}: at points ${naive.opened.slice(0, -1).join(', ')} and ${naive.opened.at(-1)}.`,
    '# [4, 12] [8] True',
    ...steps.filter(({ run }) => run >= 2).map(({ index }) => `-- ${index}`),
  ]);
  expect(alertStates(values, rule)).toEqual({ opened: [4, 12], closed: [8], open: true });
});
