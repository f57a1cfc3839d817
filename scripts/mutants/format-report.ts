/** The report of all mutants as a page for people. */
import type { ExerciseRecord, Spot } from './exercise-record.ts';
import { type Explanation, reasonOf } from './explanation.ts';

export function formatReport(records: readonly ExerciseRecord[], explanationsOf: (id: string) => readonly Explanation[]): string {
  const sum = (of: (record: ExerciseRecord) => number) => records.reduce((total, record) => total + of(record), 0);
  const [mutants, killed] = [sum((record) => record.mutants), sum((record) => record.killed)];
  const checks = sum((record) => record.checks.length);
  const idle = sum((record) => record.checks.filter((check) => check.misconceptions + check.mutants === 0).length);
  return [
    '# Mutants of the solutions',
    '',
    'Made by `npm run mutants`. Each mutant is a solution with one small change, graded as a learner’s file is.',
    '',
    `${records.length} exercises, ${mutants} mutants: ${killed} killed (${percent(killed, mutants)}), ${mutants - killed} survived, each explained below. ` +
      `Of the killed, ${sum((record) => record.killedLate.length)} were accepted with the first seed. ${checks} checks, ${idle} of them idle.`,
    '',
    `Left out: ${sum(({ leftOut }) => leftOut.inMessages)} changes inside the words of an error, which no check reads, and ` +
      `${sum(({ leftOut }) => leftOut.unreadable)} after which the text is no program.`,
    '',
    'For each check: the misconceptions and the mutants that fail it by an answer, and how many of both fail nothing else.',
    '',
    ...records.flatMap((record) => formatExercise(record, explanationsOf(record.id))),
  ].join('\n');
}

function formatExercise(
  { id, mutants, killed, killedLate, survivors, checks }: ExerciseRecord,
  explanations: readonly Explanation[],
): string[] {
  return [
    `## ${id}`,
    '',
    `${killed} of ${mutants} killed (${percent(killed, mutants)}).`,
    '',
    '| Check | Misconceptions | Mutants | Alone |',
    '|---|--:|--:|--:|',
    ...checks.map((check) => `| ${cell(check.name)} | ${check.misconceptions} | ${check.mutants} | ${check.alone} |`),
    '',
    ...survivors.map((spot) => `- Survives: ${change(spot)}. ${reasonOf(explanations, spot) ?? 'Not explained.'}`),
    ...killedLate.map((spot) => `- Accepted with the first seed: ${change(spot)}.`),
    ...(survivors.length + killedLate.length > 0 ? [''] : []),
  ];
}

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %`;
const cell = (text: string): string => text.replaceAll('|', '\\|');
const change = ({ line, at, original, replacement }: Spot): string =>
  `line ${line}, ${code(original)} → ${replacement === '' ? 'nothing' : code(replacement)}${at === original ? '' : `, in ${code(at)}`}`;

/** As many backticks around as no run inside has. */
function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return text.includes('`') ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
