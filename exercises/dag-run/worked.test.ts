/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { type PipelineTask, runDag, visitTasks } from '#core/monitoring/run-dag.ts';
import { says } from '../../tests/content/says.ts';

const tasks: readonly PipelineTask[] = [
  { id: 'dashboard', after: ['metrics', 'sessions'], outcomes: [true], retries: 1 },
  { id: 'metrics', after: ['clean', 'catalog'], outcomes: [true], retries: 1 },
  { id: 'sessions', after: ['clean'], outcomes: [true], retries: 1 },
  { id: 'clean', after: ['ingest'], outcomes: [true], retries: 0 },
  { id: 'ingest', after: [], outcomes: [false, true], retries: 2 },
  { id: 'catalog', after: [], outcomes: [false, false, true], retries: 1 },
];

test('dag-run', () => {
  const { order } = runDag(tasks);
  const patient = runDag(tasks.map((task) => ({ ...task, retries: task.retries + 1 })));
  expect(patient.status.catalog).toBe('success');
  says('dag-run', [
    ...tasks.map(
      ({ id, after, outcomes, retries }) =>
        `| ${[id, after.join(', '), outcomes.join(', '), retries].join(' | ').replace('|  |', '| |')} |`,
    ),
    ...visitTasks(tasks).map(({ task, status, attempts }, index) => `| ${index + 1} | ${task.id} | ${status} | ${attempts} |`),
    `The order is ${order.join(', ')}.`,
    `# [${order.map((id) => `'${id}'`).join(', ')}]`,
  ]);
});
