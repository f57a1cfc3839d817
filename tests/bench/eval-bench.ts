/**
 * Evaluating a TREC run against merely reading it: `npm run bench -- eval --samples 5`.
 *
 * `eval` is what the command does in its process: reads both files, works out eight measures for every query and makes the
 * lines of all of them. `split` reads the same files as text and splits lines and columns, no more. Both run in this process
 * in turn; memory is the peak of processes of their own.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateFiles } from '#cli/commands/eval.ts';
import { toLines } from '#cli/eval/format-evaluation.ts';
import { measuresNamed } from '#core/trec/index.ts';
import { writeTrecFiles } from './eval-files.ts';
import { splitFile } from './eval-naive.ts';
import { medianRatio, samplePairs, toTable } from './paired-samples.ts';
import { peakKilobytesOf } from './peak-memory.ts';
import { median } from './report.ts';

const SIZES = [50_000, 500_000, 5_000_000];
const SEED = 1;
const METRICS = ['map', 'P_10', 'ndcg_cut_10', 'recip_rank', 'Rprec', 'bpref', 'recall_100', 'success_10'];
const CHILD = fileURLToPath(new URL('eval-child.ts', import.meta.url));

interface Measured {
  readonly lines: number;
  readonly bytes: number;
  readonly evalMs: number;
  readonly splitMs: number;
  readonly ratio: number;
  /** Kilobytes above the process at rest. */
  readonly evalKilobytes: number;
  readonly splitKilobytes: number;
}

export async function benchEval(samples: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-eval-bench-'));
  try {
    const measured: Measured[] = [];
    for (const lines of SIZES) {
      console.log(`${lines.toLocaleString('en')} lines ...`);
      measured.push(measure(folder, lines, samples));
    }
    console.log(`\n${report(measured, samples)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string, lines: number, samples: number): Measured {
  const paths = { qrels: join(folder, 'bench.qrels'), run: join(folder, 'bench.run') };
  writeTrecFiles({ lines, seed: SEED, runPath: paths.run, qrelsPath: paths.qrels });
  const measures = METRICS.flatMap(measuresNamed);
  const evaluate = () => [...toLines(evaluateFiles(paths, measures, 1), true)].join('');
  const split = () => splitFile(paths.qrels) + splitFile(paths.run);
  const times = samplePairs(evaluate, split, samples);
  const idle = peakKilobytesOf(CHILD, 'idle');
  const options = ['--qrels', paths.qrels, '--run', paths.run, '--per-query', ...METRICS.flatMap((name) => ['--metric', name])];
  return {
    lines,
    bytes: statSync(paths.run).size,
    evalMs: median(times.a),
    splitMs: median(times.b),
    ratio: medianRatio(times),
    evalKilobytes: peakKilobytesOf(CHILD, 'eval', ...options) - idle,
    splitKilobytes: peakKilobytesOf(CHILD, 'split', paths.qrels, paths.run) - idle,
  };
}

function report(measured: readonly Measured[], samples: number): string {
  const growth = (index: number, key: 'evalMs' | 'splitMs') => {
    const [before, here] = [measured[index - 1], measured[index]];
    return before === undefined || here === undefined ? '' : `x${(here[key] / before[key]).toFixed(1)}`;
  };
  const rows = measured.map(({ lines, bytes, evalMs, splitMs, ratio, evalKilobytes, splitKilobytes }, index) => [
    lines.toLocaleString('en'),
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${evalMs.toFixed(0)} ms`,
    growth(index, 'evalMs'),
    `${splitMs.toFixed(0)} ms`,
    growth(index, 'splitMs'),
    ratio.toFixed(2),
    `${((evalKilobytes * 1024) / bytes).toFixed(1)} x file`,
    `${((splitKilobytes * 1024) / bytes).toFixed(1)} x file`,
  ]);
  const head = ['lines', 'run', 'eval', 'growth', 'split', 'growth', 'eval / split', 'eval memory', 'split memory'];
  return [
    `Eight measures, every query; medians of ${samples} pairs; peak memory above the command line at rest, in sizes of the run`,
    toTable([head, ...rows]),
    'Aims: eval / split at most 2; eval grows as the lines do (x10); eval memory below 4 from 500,000 lines on',
  ].join('\n');
}
