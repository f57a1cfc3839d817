/**
 * Decimal numbers of a question page against what its script in question-numbers prints.
 *
 * A script works out numbers of one page from its example. A number of the page counts as printed when a printed one rounds to it with the
 * digits that the page shows, as it is or scaled by a power of ten: enough to notice a change on either side, no proof of each number, since
 * a number of one digit may agree by chance. not-printed.yaml lists exactly those that no script prints.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, test, vi } from 'vitest';
import { questionSchema } from '#schemas/question.ts';
import { QUESTIONS } from './read-content.ts';

const FOLDER = 'tests/content/question-numbers';
const SCALES = [1, 100, 1000, 0.01, 0.001, 0.000_001];
const hasPython = spawnSync('python3', ['--version']).status === 0;
const notPrinted = parseFrontmatter(`---\n${readFileSync(`${FOLDER}/not-printed.yaml`, 'utf8')}\n---\n`).frontmatter as Record<
  string,
  string
>;
const questions = QUESTIONS.map(({ id, frontmatter, body }) => ({ id, body, ...questionSchema.parse(frontmatter) }));

describe.each(questions)('$number $id', ({ number, body, answer, followUps, keyPoints }) => {
  const inPython = existsSync(`${FOLDER}/${number}.py`);

  test.skipIf(inPython && !hasPython)('agrees with what its script prints', async () => {
    const printed = numbersIn(inPython ? runPython(number) : await run(number));
    expect(printed.length).toBeGreaterThan(2);
    const shown = decimalsIn(JSON.stringify([answer, followUps, keyPoints]) + body);
    expect(shown.length).toBeGreaterThan(2);
    const unprinted = (notPrinted[number] ?? '').split(' ').filter((text) => text !== '');
    expect(shown.filter((text) => !printed.some((value) => roundsTo(value, text))).toSorted()).toEqual(unprinted.toSorted());
  });
});

test('a number that nobody printed is found', () => {
  const value = numbersIn('rate [0.4567, -1200.5]');
  expect(decimalsIn('0.457 and 45.7, but 0.458 in `0.1` and 1,200.5').filter((text) => !value.some((one) => roundsTo(one, text)))).toEqual([
    '0.458',
  ]);
});

async function run(number: number): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void lines.push(values.map(asText).join(' ')));
  await import(`./question-numbers/${number}.mjs`).finally(() => log.mockRestore());
  return lines.join('\n');
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : String(JSON.stringify(value)));

const runPython = (number: number): string => execFileSync('python3', [`${FOLDER}/${number}.py`], { encoding: 'utf8' });

/** The size of every number in what was printed. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?(?:e[+-]?\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** Each number with a decimal point in the words, tables and formulas; code has its own tests. */
function decimalsIn(text: string): readonly string[] {
  const words = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`]*`|https?:\S+/g, '');
  return [...new Set([...words.matchAll(/(?<![\w.])\d+(?:,\d{3})*\.\d+(?![\w.]*\d)/g)].map(([digits]) => digits))];
}

function roundsTo(value: number, text: string): boolean {
  const half = 0.5000001 * 10 ** -(text.split('.')[1] as string).length;
  return SCALES.some((scale) => Math.abs(value * scale - Number(text.replaceAll(',', ''))) <= half);
}
