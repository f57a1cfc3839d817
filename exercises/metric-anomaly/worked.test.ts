/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { traceDetectAnomalies } from '#core/monitoring/trace-detect-anomalies.ts';
import { detectAnomalies } from '#core/monitoring/detect-anomalies.ts';
import { rollingZ } from '#core/monitoring/rolling-z.ts';
import { zScores } from '#core/monitoring/z-scores.ts';
import { standardDeviation } from '#core/stats/variance.ts';
import { digits, says } from '../../tests/content/says.ts';

const series = [40, 42, 38, 41, 39, 41, 46, 38, 37, 38, 37, 38];
const settings = [5, 3, 0.5, 5] as const;

test('metric-anomaly', () => {
  const { z, spikes, shifts } = detectAnomalies(series, ...settings);
  expect([spikes, shifts]).toEqual([[6], [11]]);
  const rows = traceDetectAnomalies(series, ...settings).rows.slice(5);
  const withToday = zScores(series.slice(2, 7));
  says('metric-anomaly', [
    `mean 40, deviation ${digits(standardDeviation(series.slice(0, 5), { ddof: 1 }))}.`,
    ...rows.map(
      ([day, value, score, , high, low]) => `| ${day} | ${value} | ${[score, high, low].map((x) => digits(x as number)).join(' | ')} |`,
    ),
    `judged by ${series.slice(2, 7).join(', ')}, whose`,
    `Its score falls to ${digits(withToday[4] as number)}.`,
    `which is ${digits(4 / Math.sqrt(5))}: an alarm`,
    `gives day 6 a score of ${digits(rollingZ(series, 5, { ddof: 0 })[6] as number)}.`,
    ...[5, 6].map((day) => `-- ${day} | ${Number(digits(z[day] as number))}`),
    `# [${spikes}] [${shifts}] ${Number(digits(rows[6]?.[5] as number))}`,
  ]);
});
