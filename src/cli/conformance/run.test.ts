/** A report counts what passed, names what failed, and never lets an unbuilt or unknown thing pass. */
import { describe, expect, test } from 'vitest';
import { runConformance } from './run.ts';

const precision = {
  id: 'ranking/precision_at_k/001',
  metric: 'precision_at_k',
  params: { k: 2, denominator: 'k' },
  input: { run: { $ref: 'run' }, qrels: { q: { a: 1 } } },
  expected: { perQuery: { q: 0.5 }, mean: 0.5 },
  tolerance: { abs: 0, rel: 1e-9 },
};

function report(change: object, family = 'ranking', tables?: Parameters<typeof runConformance>[1]) {
  const file = {
    schema: 'golden/1',
    family,
    inputs: {
      run: {
        q: [
          ['a', 1],
          ['b', 2],
        ],
      },
    },
    cases: [{ ...precision, ...change }],
  };
  return runConformance([{ name: 'one.json', text: JSON.stringify(file) }], tables);
}

describe('runConformance', () => {
  test('a right value passes, with shared inputs resolved', () => {
    expect(report({})).toEqual({ lines: ['1 passed, 0 failed'], passed: 1, failed: 0, skipped: {} });
  });
  test('a wrong value fails and says where', () => {
    const { lines, failed } = report({ expected: { perQuery: { q: 0.6 } } });
    expect(failed).toBe(1);
    expect(lines).toEqual(['ranking/precision_at_k/001 expected 0.6 at perQuery.q, got 0.5', '0 passed, 1 failed']);
  });
  test.each([
    ['an unknown parameter', { params: { k: 2, denominator: 'k', depth: 3 } }, 'unknown parameter depth'],
    ['an unknown value of a parameter', { params: { k: 2, denominator: 'length' } }, 'unknown value "length" of parameter denominator'],
    [
      'a value that every object has',
      { params: { k: 2, denominator: 'constructor' } },
      'unknown value "constructor" of parameter denominator',
    ],
    ['a missing parameter', { params: { k: 2 } }, 'unknown value nothing of parameter denominator'],
    ['a cutoff of 0', { params: { k: 0, denominator: 'k' } }, 'unknown value 0 of parameter k'],
    ['a shared input that does not exist', { input: { run: { $ref: 'no' }, qrels: {} } }, 'the shared input no does not exist'],
    ['a missing input', { input: { qrels: {} } }, 'the input run is missing'],
  ])('%s fails', (_what, change, message) => {
    expect(report(change).lines).toEqual([`ranking/precision_at_k/001 threw: ${message}`, '0 passed, 1 failed']);
  });
  test('an optional metric that is not built is skipped by name and neither passes nor fails', () => {
    expect(report({ metric: 'fisher_exact' }, 'experiments', {})).toEqual({
      lines: ['skipped experiments/fisher_exact 1 optional, not built', '0 passed, 0 failed'],
      passed: 0,
      failed: 0,
      skipped: { 'experiments/fisher_exact': { count: 1, reason: 'optional, not built' } },
    });
  });
  test('a metric that is not optional fails when it is not built', () => {
    expect(report({ metric: 'ucb1_index' }, 'bandits', {}).failed).toBe(1);
    // Optional in its own family only.
    expect(report({ metric: 'fisher_exact' }, 'bandits', {}).failed).toBe(1);
  });
  test.each(['no_such_metric', 'constructor', '__proto__'])('the unknown metric %s fails', (metric) => {
    expect(report({ metric }).lines[0]).toBe(`ranking/precision_at_k/001 names an unknown metric, ranking/${metric}`);
  });
  test('an unknown family fails', () => expect(report({}, 'toString').failed).toBe(1));
  test.each([
    ['{', 'bad.json is not JSON: give a file of reference cases, schema golden/1'],
    ['[]', 'bad.json does not follow schema golden/1 at the top: '],
    ['{"schema":"golden/2"}', 'bad.json does not follow schema golden/1 at schema: '],
    ['{"schema":"golden/1","family":"cf","cases":[]}', 'bad.json does not follow schema golden/1 at cases: '],
  ])('the text %s is one failure, said in one line', (text, sentence) => {
    const { lines, failed } = runConformance([{ name: 'bad.json', text }]);
    expect([failed, lines.length, lines[0]?.startsWith(sentence), lines[0]?.includes('\n')]).toEqual([1, 2, true, false]);
  });
});
