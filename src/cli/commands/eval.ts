/** `eval --qrels F --run F`: evaluates a TREC run with trec_eval's measures. Exit 0, or 2 for a bad option or file. */
import { type Evaluation, evaluateRun } from '#core/trec/evaluate-run.ts';
import type { Measure } from '#core/trec/measures/measure.ts';
import { defaultMeasures, measureNames, measuresNamed } from '#core/trec/measures/measures-named.ts';
import { TrecRefusal } from '#core/trec/trec-refusal.ts';
import { toJson, toLines } from '../eval/format-evaluation.ts';
import { readTrecFile, refusalOf } from '../eval/read-trec-file.ts';
import { writeOut } from '../eval/write-out.ts';
import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  qrels: { type: 'string' },
  run: { type: 'string' },
  metric: { type: 'string', multiple: true },
  level: { type: 'string' },
  'per-query': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export async function evaluate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const { qrels, run } = values;
  if (qrels === undefined || run === undefined || positionals.length > 0)
    throw new UsageError('give judgements and a run, and nothing else: eval --qrels <file> --run <file>');
  const evaluation = evaluateFiles({ qrels, run }, parseMeasures(values.metric), parseLevel(values.level));
  const format = values.json ? toJson : toLines;
  await writeOut(format(evaluation, values['per-query'] ?? false));
  return 0;
}

export function evaluateFiles(
  paths: { readonly qrels: string; readonly run: string },
  measures: readonly Measure[],
  level: number,
): Evaluation {
  const qrels = readTrecFile('qrels', paths.qrels);
  const run = readTrecFile('run', paths.run);
  try {
    return evaluateRun(run, qrels, measures, level);
  } catch (error) {
    throw error instanceof TrecRefusal ? refusalOf(paths[error.kind], error) : error;
  }
}

/** Each measure once, in the order in which they were asked for. */
function parseMeasures(names: readonly string[] = []): readonly Measure[] {
  if (names.length === 0) return defaultMeasures;
  const measures = new Map<string, Measure>();
  for (const name of names) {
    const named = measuresNamed(name);
    if (named.length === 0) throw new UsageError(`there is no metric ${JSON.stringify(name)}; there are ${measureNames.join(', ')}`);
    for (const measure of named) measures.set(measure.name, measure);
  }
  return [...measures.values()];
}

function parseLevel(text = '1'): number {
  const level = Number(text);
  if (!/^\d+$/.test(text) || level < 1 || level >= 2 ** 31) {
    throw new UsageError(
      `--level takes the grade from which a document is relevant, a whole number from 1 up, got ${JSON.stringify(text)}`,
    );
  }
  return level;
}
