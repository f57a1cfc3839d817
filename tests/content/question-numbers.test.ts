/**
 * Decimal numbers of a question page against what its script in question-numbers prints.
 *
 * A script works out the numbers of one page from its example. A number of the page counts as printed when a printed one rounds to it with
 * the digits that the page shows; a printed share also stands for its percentage, if that has two digits or more. All other numbers have
 * to be in given.yaml with a reason, and no printed one may be there. What is given to an example, its script must work with. This notices
 * a change on either side; it is no proof of each number, since two of few digits may agree by chance.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { questionSchema } from '#schemas/question.ts';
import { QUESTIONS } from './read-content.ts';

const FOLDER = 'tests/content/question-numbers';
const hasPython = spawnSync('python3', ['--version']).status === 0;
const numbers = z.string().regex(/^[\d.]+( [\d.]+)*$/);
const why = z.string().min(10);
const givenSchema = z.record(
  z.string(),
  z.array(z.union([z.strictObject({ input: numbers, why }), z.strictObject({ quoted: numbers, why })])),
);
const given = givenSchema.parse(parseFrontmatter(`---\n${readFileSync(`${FOLDER}/given.yaml`, 'utf8')}\n---\n`).frontmatter);
const questions = QUESTIONS.map(({ id, frontmatter, body }) => ({ id, body, ...questionSchema.parse(frontmatter) }));

describe.each(questions)('$number $id', ({ number, body, answer, followUps, keyPoints }) => {
  const script = [`${FOLDER}/${number}.mjs`, `${FOLDER}/${number}.py`].find((path) => existsSync(path)) as string;
  const inPython = script.endsWith('.py');
  const inputs = (given[number] ?? []).flatMap((entry) => ('input' in entry ? entry.input.split(' ') : []));
  const quoted = (given[number] ?? []).flatMap((entry) => ('quoted' in entry ? entry.quoted.split(' ') : []));

  test.skipIf(inPython && !hasPython)('shows what its script prints, what it is given, and no other decimals', async () => {
    const printed = numbersIn(inPython ? execFileSync('python3', [script], { encoding: 'utf8' }) : await run(number));
    expect(printed.length).toBeGreaterThan(2);
    const shown = decimalsIn(JSON.stringify([answer, followUps, keyPoints]) + body);
    expect(shown.length).toBeGreaterThan(2);
    const unprinted = shown.filter((text) => !printed.some((value) => roundsTo(value, text)));
    expect(unprinted.toSorted()).toEqual([...inputs, ...quoted].toSorted());
  });

  test('works with what it is given', () => {
    const used = literalsIn(readFileSync(script, 'utf8'), inPython);
    expect(inputs.filter((text) => !used.some((value) => isSame(value, Number(text)) || isSame(value * 100, Number(text))))).toEqual([]);
  });
});

test('names pages that exist', () => {
  expect(Object.keys(given).filter((number) => !questions.some((question) => String(question.number) === number))).toEqual([]);
});

test('a number that nobody printed is found', () => {
  const printed = numbersIn('rate [0.4567, -1200.5, 3.2, 0.004]');
  const shown = decimalsIn('0.457 and 45.7, but 0.458 and 0.032, 0.0032, 3200.0 and 0.4 in `0.1` and 1,200.5');
  expect(shown.filter((text) => !printed.some((value) => roundsTo(value, text)))).toEqual(['0.458', '0.032', '0.0032', '3200.0', '0.4']);
});

test('a number that only a comment has is not in the code', () => {
  expect(literalsIn('/* 0.5 */ const n = 1_200 * 0.25; // 0.75', false)).toEqual([1200, 0.25]);
  expect(literalsIn('"""About 0.5."""\nn = 1e-3  # 0.75', true)).toEqual([0.001]);
});

async function run(number: number): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void lines.push(values.map(asText).join(' ')));
  await import(`./question-numbers/${number}.mjs`).finally(() => log.mockRestore());
  return lines.join('\n');
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : String(JSON.stringify(value)));

/** The size of every number in what was printed. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?(?:e[+-]?\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** Each number with a decimal point in the words, tables and formulas; code has its own tests. */
function decimalsIn(text: string): readonly string[] {
  const words = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`]*`|https?:\S+/g, '');
  return [...new Set([...words.matchAll(/(?<![\w.])\d+(?:,\d{3})*\.\d+(?![\w.]*\d)/g)].map(([digits]) => digits))];
}

/** The numbers that a script writes out, without those in its comments. */
function literalsIn(script: string, inPython: boolean): readonly number[] {
  const comments = inPython ? /"""[\s\S]*?"""|#.*$/gm : /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
  const code = script.replace(comments, '').replace(/(?<=\d)_(?=\d)/g, '');
  return [...code.matchAll(/(?<![\w.])\d+(?:\.\d+)?(?:e[+-]?\d+)?/g)].map(([digits]) => Number(digits));
}

function roundsTo(value: number, text: string): boolean {
  const half = 0.5000001 * 10 ** -(text.split('.')[1] as string).length;
  const shown = Number(text.replaceAll(',', ''));
  const hasTwoDigits = /[1-9].*\d/.test(text.replaceAll(/[.,]/g, ''));
  return Math.abs(value - shown) <= half || (hasTwoDigits && Math.abs(value * 100 - shown) <= half);
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9;
