/** The page about verdicts and the JSON Schema that it points to: what they say of verdicts must hold of real ones. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import { EXAMPLE, gradeExample } from '#catalog/example-verdict.node.ts';
import { verdictJsonSchema, verdictParts, verdictSchemaFile } from '#catalog/verdict-facts.ts';
import type { Exercise } from '#catalog/exercise-files.ts';
import { inconclusiveVerdict } from '#graders/inconclusive.ts';
import type { Verdict } from '#graders/verdict.ts';
import { verdictSchema } from '#graders/verdict-schema.ts';
import { gradeTogether } from '../../src/cli/grade-file.ts';

const page = readFileSync('content/pages/verdict.mdx', 'utf8');
const validate = new Ajv2020({ strict: true }).compile(verdictJsonSchema());

/** What each of the two schemas has to say against a verdict. */
function complaints(verdict: unknown): readonly unknown[] {
  validate(verdict);
  return [...(validate.errors ?? []), ...(verdictSchema.safeParse(verdict).error?.issues ?? [])];
}

const exercises = await Promise.all((await listExerciseIds()).map(loadExercise));
const [aFunction, aQuery] = [exercises.find(({ grader }) => !grader.sql), exercises.find(({ grader }) => grader.sql)] as [
  Exercise,
  Exercise,
];

describe.each([
  { language: 'a program', exercise: aFunction, wrong: `export function ${aFunction.grader.entry}() { return 0; }` },
  { language: 'a query', exercise: aQuery, wrong: 'SELECT 0 AS total' },
])('verdicts of $language', ({ exercise, wrong }) => {
  test('are what the JSON Schema describes', async () => {
    const { solution, starter, misconceptions } = exercise;
    const verdicts = await gradeTogether(exercise, [solution, starter, misconceptions[0]?.source ?? '', wrong, '('], 1);
    expect(verdicts.map(({ status }) => status)).toEqual(['accepted', 'unattempted', 'rejected', 'rejected', 'errored']);
    for (const verdict of verdicts) expect(complaints(JSON.parse(JSON.stringify(verdict))), verdict.status).toEqual([]);
  });
});

const inconclusive = inconclusiveVerdict({
  exerciseId: 'ndcg-at-k',
  contentHash: '0'.repeat(64),
  graderVersion: '1',
  seed: 1,
  limit: 'wall-per-run',
});

describe('the JSON Schema', () => {
  test('describes an inconclusive verdict', () => expect(complaints(inconclusive)).toEqual([]));
  test('describes a verdict of a variant', () => expect(complaints({ ...inconclusive, variant: 7 })).toEqual([]));

  test.each([
    ['a key that is not known', { ...inconclusive, extra: 1 }],
    ['a word that is not known', { ...inconclusive, status: 'passed' }],
    ['another version', { ...inconclusive, schema: 'verdict/0' }],
    ['a field that is null', { ...inconclusive, diagnosis: null }],
    ['a variant that is none', { ...inconclusive, variant: 0 }],
    ['a missing field', { ...inconclusive, console: undefined }],
    ['a check with a key too many', { ...inconclusive, checks: [{ ...aCheck(), seconds: 1 }] }],
    ['a count below zero', { ...inconclusive, checks: [{ ...aCheck(), failed: -1 }] }],
    ['a path that leads nowhere', { ...inconclusive, checks: [{ ...aCheck(), counterexample: aCounterexample('up') }] }],
  ])('refuses %s, and so does the product', (_, verdict) => {
    const sent = JSON.parse(JSON.stringify(verdict));
    expect(validate(sent)).toBe(false);
    expect(verdictSchema.safeParse(sent).success).toBe(false);
  });

  test('takes the neighbours of those', () => {
    expect(complaints({ ...inconclusive, checks: [{ ...aCheck(), counterexample: aCounterexample('3:0:1') }] })).toEqual([]);
  });
});

describe('the page', () => {
  test('shows every part of the schema, once', () => {
    const shown = [...page.matchAll(/<Part name="(\w+)" \/>/g)].map(([, name]) => name);
    expect(shown.toSorted()).toEqual(
      verdictParts()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  test('points to the schema of this version', () => expect(page).toContain(`/schemas/${verdictSchemaFile}`));

  test('shows a verdict with a counterexample and a diagnosis, the one that its command prints', async () => {
    const verdict = (await gradeExample()) as Verdict;
    const exercise = await loadExercise(EXAMPLE.exercise);
    expect(complaints(verdict)).toEqual([]);
    expect([verdict]).toEqual(await gradeTogether(exercise, [readFileSync(EXAMPLE.file, 'utf8')], 1));
    expect(verdict.checks.some(({ counterexample }) => counterexample !== undefined)).toBe(true);
    expect(EXAMPLE.file).toContain(`/${verdict.diagnosis?.misconceptions[0]}.ts`);
    expect(EXAMPLE.command).toContain(`check ${EXAMPLE.exercise} ${EXAMPLE.file} --json`);
  });
});

function aCheck() {
  return { name: 'a check', kind: 'law', outcome: 'returned', passed: false, points: 0, tried: 1, failed: 1 };
}

function aCounterexample(path: string) {
  return {
    input: [[1, { $: 'NaN' }]],
    expected: { kind: 'value', value: 1 },
    received: { kind: 'words', text: 'nothing' },
    shrunkFrom: [[1]],
    replay: { seed: 1, path },
  };
}
