/** The reference rankings, written out as files and evaluated from them: every case whose metric trec_eval has a name for. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { firstDifference } from '#cli/conformance/compare.ts';
import { evaluateFiles } from '#cli/commands/eval.ts';
import { type GoldenCase, readGoldenFile, resolveInput } from '#cli/conformance/golden-file.ts';
import { type Measure, measuresNamed } from '#core/trec/index.ts';

type Run = Readonly<Record<string, readonly (readonly [string, number])[]>>;
type Qrels = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Parameters = Readonly<Record<string, unknown>>;

const reading = readGoldenFile('ranking.json', readFileSync(new URL('../conformance/golden/ranking.json', import.meta.url), 'utf8'));
if (reading.kind === 'unreadable') throw new Error(reading.reason);
const golden = reading.file;

const home = mkdtempSync(join(tmpdir(), 'holdout-golden-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const cut = (name: string, cutName: string, { k }: Parameters) => (k === null ? name : `${cutName}_${String(k)}`);
/** Gains 2^grade - 1, and 1, of the grades that the reference files hold. */
const [EXPONENTIAL, BINARY] = ['1=1,2=3,3=7', '1=1,2=1,3=1'];

/** trec_eval's name of a case's metric; undefined where it has none for the convention. */
const NAMES: Readonly<Record<string, (params: Parameters) => string | undefined>> = {
  precision_at_k: ({ k, denominator }) => (denominator === 'k' ? `P_${k}` : undefined),
  recall_at_k: ({ k, denominator }) => `${denominator === 'relevant' ? 'recall' : 'relative_P'}_${k}`,
  hit_at_k: ({ k }) => `success_${k}`,
  reciprocal_rank: (params) => cut('recip_rank', 'recip_rank_cut', params),
  average_precision: (params) => (params.denominator === 'relevant' ? cut('map', 'map_cut', params) : undefined),
  r_precision: () => 'Rprec',
  bpref: () => 'bpref',
  interpolated_precision_at_recall: ({ rounding }) => (rounding === 'round' ? 'iprec_at_recall' : undefined),
  dcg: ({ k, discount, gain }) => (k === null && discount === 'log2p1' && gain === 'linear' ? 'dcg' : undefined),
  ndcg: ({ k, gain, discount }) => {
    if (discount !== 'log2p1') return undefined;
    if (gain === 'linear') return cut('ndcg', 'ndcg_cut', { k });
    if (k !== null) return undefined;
    return `ndcg_${gain === 'binary' ? BINARY : EXPONENTIAL}`;
  },
  rbp: ({ p, relLevel }) => (relLevel === 1 ? `rbp_p=${p},${BINARY}` : undefined),
};

const nameOf = ({ metric, params }: GoldenCase) => (Object.hasOwn(NAMES, metric) ? NAMES[metric]?.(params) : undefined);
const named = golden.cases.filter((candidate) => nameOf(candidate) !== undefined);

function evaluateCase({ id, input, params, metric }: GoldenCase, measures: readonly Measure[]) {
  const { run, qrels } = resolveInput(golden, input) as unknown as { readonly run: Run; readonly qrels: Qrels };
  const paths = { run: join(home, `${id.replaceAll('/', '-')}.run`), qrels: join(home, `${id.replaceAll('/', '-')}.qrels`) };
  writeFileSync(
    paths.run,
    lines(run, (query) => (run[query] ?? []).map(([document, score]) => `${query} Q0 ${document} 0 ${score} golden`)),
  );
  writeFileSync(
    paths.qrels,
    lines(qrels, (query) => Object.entries(qrels[query] ?? {}).map(([document, grade]) => `${query} 0 ${document} ${grade}`)),
  );
  const { queries, values, summary } = evaluateFiles(paths, measures, Number(params.relLevel ?? 1));
  const isList = metric === 'interpolated_precision_at_recall';
  const perQuery = queries.map((query, place) => [query, isList ? values.map((column) => column[place]) : values[0]?.[place]]);
  return { perQuery: Object.fromEntries(perQuery), mean: isList ? [...summary] : summary[0] };
}

const lines = (table: object, rowsOf: (query: string) => string[]) => `${Object.keys(table).flatMap(rowsOf).join('\n')}\n`;

describe('reference rankings through files', () => {
  test('most metrics that trec_eval worked out are here', () => {
    expect(new Set(named.map(({ metric }) => metric))).toEqual(new Set(Object.keys(NAMES).filter((metric) => metric !== 'dcg')));
    expect(named.length).toBeGreaterThan(150);
  });
  test.each(named.map((candidate) => [candidate.id, candidate] as const))('%s', (_, candidate) => {
    const measures = measuresNamed(nameOf(candidate) as string);
    expect(measures.length).toBeGreaterThan(0);
    expect(firstDifference(candidate.expected, evaluateCase(candidate, measures), candidate)).toBeUndefined();
  });
});
