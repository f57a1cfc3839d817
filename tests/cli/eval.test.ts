/** `eval`: what it prints, byte for byte, and one sentence for every file or option that is no good. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOneSentence, runHoldout } from './run-holdout.ts';

let home = '';
const evaluate = (...args: string[]) => runHoldout(['eval', ...args], home);
const files = (run: string, qrels = 'qrels') => ['--qrels', qrels, '--run', run];

const QRELS = '10 0 a 1\n10 0 b 0\n9 0 c 2\n9 0 d 1\nunanswered 0 a 1\n';
// Equal scores: b comes before a. Query 8 is not judged.
const RUN = '9 Q0 d 1 3.5 t\n9 Q0 x 2 3 t\n9 Q0 c 3 2 t\n10 Q0 a 1 1 t\n10 Q0 b 2 1 t\n8 Q0 a 1 1 t\n';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'holdout-eval-'));
  mkdirSync(join(home, 'folder'));
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  const contents: Record<string, string | Buffer> = {
    qrels: QRELS,
    run: RUN,
    'windows.run': `\ufeff${RUN.replaceAll('\n', '\r\n').replaceAll(' ', '\t').trimEnd()}`,
    'no-tag.run': '9 Q0 d 1 3.5 t\n9 Q0 c 2 3\n',
    'text.run': '9 Q0 d 1 3.5 t\n9 Q0 c 2 high t\n',
    'nan.run': '9 Q0 d 1 nan t\n',
    'twice.run': `${RUN}9 Q0 d 7 1 t\n`,
    'twice-unjudged.run': `${RUN}8 Q0 a 7 1 t\n`,
    'twice.qrels': `${QRELS}9 0 d 0\n`,
    'grade.qrels': '9 0 d relevant\n',
    'empty.run': '',
    'utf16.run': utf16(RUN),
    'utf16.qrels': utf16(QRELS),
    'long.run': `${RUN}${'9'.repeat(3_000_000)}`,
  };
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(home, name), text);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('what it prints', () => {
  const METRICS = ['map', 'P_3', 'recip_rank', 'num_q', 'num_ret'].flatMap((name) => ['--metric', name]);
  // Query 10: relevant at rank 2 of 2. Query 9: relevant at ranks 1 and 3, (1 + 2/3) / 2.
  const PER_QUERY = [
    'map\t10\t0.5\nP_3\t10\t0.33333333333333331\nrecip_rank\t10\t0.5\nnum_ret\t10\t2\n',
    'map\t9\t0.83333333333333326\nP_3\t9\t0.66666666666666663\nrecip_rank\t9\t1\nnum_ret\t9\t3\n',
    'map\tunanswered\t0\nP_3\tunanswered\t0\nrecip_rank\tunanswered\t0\nnum_ret\tunanswered\t0\n',
  ].join('');
  const ALL = 'map\tall\t0.44444444444444442\nP_3\tall\t0.33333333333333331\nrecip_rank\tall\t0.5\nnum_q\tall\t3\nnum_ret\tall\t5\n';

  test.each(['run', 'windows.run'])('%s: means over the queries of the qrels', async (run) => {
    expect(await evaluate(...files(run), ...METRICS)).toEqual({ code: 0, out: ALL, err: '' });
  });
  test('with --per-query, queries in byte order come first', async () => {
    expect(await evaluate('--per-query', ...METRICS, ...files('run'))).toEqual({ code: 0, out: PER_QUERY + ALL, err: '' });
  });
  test('with --json, one object', async () => {
    const { code, out, err } = await evaluate(...files('run'), '--json', '--metric', 'map', '--metric', 'num_q');
    expect({ code, out, err }).toEqual({ code: 0, out: '{"all":{"map":0.4444444444444444,"num_q":3}}\n', err: '' });
    const perQuery = await evaluate(...files('run'), '--json', '--per-query', '--metric', 'map', '--metric', 'num_q');
    expect(perQuery.out).toBe(
      '{"queries":{"10":{"map":0.5},"9":{"map":0.8333333333333333},"unanswered":{"map":0}},"all":{"map":0.4444444444444444,"num_q":3}}\n',
    );
  });
  test('without --metric all of them, each once; a metric asked for twice comes once', async () => {
    const { out } = await evaluate(...files('run'));
    const names = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0] as string);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [
      'num_q',
      'map',
      'gm_map',
      'Rprec',
      'bpref',
      'recip_rank',
      'iprec_at_recall_0.10',
      'P_1000',
      'recall_5',
      'ndcg',
      'ndcg_cut_10',
      'map_cut_10',
      'success_10',
      'set_P',
      'set_F',
    ])
      expect(names).toContain(name);
    const twice = await evaluate(...files('run'), '--metric', 'P_5', '--metric', 'P', '--metric', 'P_5');
    expect(twice.out.match(/^P_5\t/gm)).toHaveLength(1);
  });
  test('--level moves the border of relevance', async () => {
    const { out } = await evaluate(...files('run'), '--metric', 'num_rel', '--level', '2');
    expect(out).toBe('num_rel\tall\t1\n');
  });
});

describe('a mistake is one sentence, and nothing is printed', () => {
  test.each<[string[], RegExp]>([
    [[], /eval: give judgements and a run/],
    [['--run', 'run'], /give judgements and a run/],
    [['--qrels', 'qrels'], /give judgements and a run/],
    [[...files('run'), 'more'], /give judgements and a run/],
    [[...files('run'), '--metric', 'nonsense'], /no metric "nonsense".*ndcg_cut_k/],
    [[...files('run'), '--metric', 'P_0'], /no metric "P_0"/],
    [[...files('run'), '--metric'], /--metric/],
    [[...files('run'), '--level', '0'], /--level takes .* got "0"/],
    [[...files('run'), '--level', '1.5'], /--level/],
    [[...files('run'), '--level='], /--level/],
    [[...files('run'), '--queries'], /--queries/],
    [files('nowhere'), /cannot read nowhere: there is no such file/],
    [files('run', 'nowhere'), /cannot read nowhere: there is no such file/],
    [files('folder'), /cannot read folder: it is a folder/],
    [files('no-tag.run'), /no-tag\.run, line 2: has 5 columns; a run has the six columns/],
    [files('text.run'), /text\.run, line 2: the score must be a finite number, not "high"/],
    [files('nan.run'), /nan\.run, line 1: the score must be a finite number/],
    [files('twice.run'), /twice\.run, line 7: repeats document "d" of query "9", which line 1 already holds/],
    [files('twice-unjudged.run'), /twice-unjudged\.run, line 7: repeats document "a" of query "8", which line 6/],
    [files('run', 'twice.qrels'), /twice\.qrels, line 6: repeats document "d" of query "9", which line 4/],
    [files('run', 'grade.qrels'), /grade\.qrels, line 1: the grade must be a whole number/],
    [files('qrels', 'run'), /run, line 1: has 6 columns; a qrels file has the four/],
    [files('empty.run'), /empty\.run is empty/],
    [files('utf16.run'), /utf16\.run, line 1: seems to be UTF-16 text; save the file as UTF-8/],
    [files('run', 'utf16.qrels'), /utf16\.qrels, line 1: seems to be UTF-16/],
    [files('long.run'), /long\.run, line 7: is longer than 64 KiB/],
    [[...files('text.run'), '--json', '--per-query'], /text\.run, line 2/],
  ])('eval %j', async (args, words) => {
    expect(isOneSentence(await evaluate(...args), words)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a line without end is given up as soon as it is too long', async () => {
    expect(isOneSentence(await evaluate(...files('/dev/zero')), /\/dev\/zero, line 1: /)).toEqual([]);
  });
});
