/** An evaluation as lines or as one JSON object, in pieces that need not be in memory together. */
import type { Evaluation } from '#core/trec/evaluate-run.ts';
import { formatValue } from './format-value.ts';

const ALL = 'all';

/** `metric<TAB>query<TAB>value`: queries in byte order when they are wanted, then `all`. */
export function* toLines(evaluation: Evaluation, isPerQuery: boolean): Generator<string> {
  const { measures, queries, values, summary } = evaluation;
  if (isPerQuery) {
    for (const [place, query] of queries.entries()) {
      let lines = '';
      for (const [index, { name, summaryOnly }] of measures.entries()) {
        if (!summaryOnly) lines += `${name}\t${query}\t${formatValue(values[index]?.[place] ?? NaN)}\n`;
      }
      yield lines;
    }
  }
  yield measures.map(({ name }, index) => `${name}\t${ALL}\t${formatValue(summary[index] ?? NaN)}\n`).join('');
}

/** `{"queries":{query:{metric:value}},"all":{metric:value}}`, without `queries` when they are not wanted. */
export function* toJson(evaluation: Evaluation, isPerQuery: boolean): Generator<string> {
  const { measures, queries, values, summary } = evaluation;
  yield '{';
  if (isPerQuery) {
    yield '"queries":{';
    for (const [place, query] of queries.entries()) {
      const members = measures.flatMap(({ name, summaryOnly }, index) => (summaryOnly ? [] : [member(name, values[index]?.[place])]));
      yield `${place === 0 ? '' : ','}${JSON.stringify(query)}:{${members.join(',')}}`;
    }
    yield '},';
  }
  yield `"all":{${measures.map(({ name }, index) => member(name, summary[index])).join(',')}}}\n`;
}

const member = (name: string, value: number | undefined): string => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
