/** The words of a verdict, for the page and the terminal: what happened, calmly and exactly. */
import { describeSeen } from './describe-seen.ts';
import { describeArguments } from './describe-wire.ts';
import { explains } from './help/explains.ts';
import { OUTCOME_WORDS } from './judgement.ts';
import { sqlCounterexampleLines } from './sql/format-rows.ts';
import { STEPS_PER_TICK } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { CheckResult, CostReading, Diagnosis, LoadFailure, Verdict } from './verdict.ts';

export { describeSeen, plainText };

/** The one sentence that stands above all others. */
export function headline(verdict: Verdict): string {
  switch (verdict.status) {
    case 'accepted':
      return `Accepted: ${verdict.checks.length === 1 ? 'the check passes' : `all ${verdict.checks.length} checks pass`}.`;
    case 'unattempted':
      return 'Not attempted: the file is still the starter.';
    case 'inconclusive':
      return 'Inconclusive: the clock stopped the run twice, which says nothing about the code. Check again.';
    case 'errored':
      return plainText(`Not callable${whyNotCallable(verdict)}`);
    case 'rejected':
      return plainText(explanation(verdict) ?? rejection(verdict.checks));
  }
}

function whyNotCallable({ help = [], failure }: Verdict): string {
  const [first] = help;
  if (first === undefined) return `: ${describeFailure(failure)}.`;
  if (first.kind === 'sql-error' || first.kind === 'not-one-query') return `: this is no query that can be run. ${first.message}`;
  if (first.kind === 'missing-entry') return `: no entry function. ${first.message}`;
  if (first.kind !== 'syntax') return `. ${first.message}`;
  return `: a compile error${first.line === undefined ? ': ' : ' on '}${first.message.charAt(0).toLowerCase()}${first.message.slice(1)}`;
}

/**
 * The most telling sentence comes first. A misconception says what is believed wrongly, and it is named only when it accounts for every
 * result: a slip can then stand beside it, but not instead of it, unless the misconception was written for that very slip. A slip
 * that accounts for every wrong result alone is put right in a minute. A fact of the program (it changes its input, it is not the same twice) may be the cause or not. Where it is
 * right and where not is less than a cause, but more than which check fails first.
 */
function explanation({ help = [], diagnosis, region, checks }: Verdict): string | undefined {
  const slip = help.find(explains)?.message;
  // Both stand where both together account for every result.
  if (diagnosis !== undefined) return `${describeDiagnosis(diagnosis)}${slip === undefined ? '' : ` ${slip}`}${missedRefusals(checks)}`;
  if (slip !== undefined) return slip;
  return help[0]?.message ?? region?.message;
}

/** The message of the misconception; first of all that the program is right, where it is right by a rival convention. */
export function describeDiagnosis({ message, follows }: Diagnosis): string {
  return follows === undefined ? message : `Right by another convention: ${follows.replace(/\.$/, '')}. ${message}`;
}

/** A refusal that is missing is a second matter, which no misconception about the result accounts for. */
function missedRefusals(checks: readonly CheckResult[]): string {
  const missed = checks.filter(({ kind, counterexample }) => kind === 'refusal' && counterexample?.expected.kind === 'words');
  const names = missed.map(({ name }) => `'${name}'`);
  if (names.length === 0) return '';
  return ` Apart from that, input is accepted that must be refused: ${names.join(', ')} ${names.length === 1 ? 'fails' : 'fail'}.`;
}

/** One line for one check. */
export function describeCheck(check: CheckResult): string {
  if (check.passed) return `passes: ${check.name}`;
  if (check.tried === 0) return `not run: ${check.name}`;
  return `fails: ${check.name}${howOften(check) === '' ? '' : ` (${howOften(check)})`}`;
}

/** Such as "41 k steps at n = 400, reference 38 k; grows as n^1.0 ± 0.1". */
export function describeCost({ sizes, fuel, referenceFuel, growth, growthRange }: CostReading): string {
  const [own, reference] = [steps(fuel.at(-1) ?? NaN), steps(referenceFuel.at(-1) ?? NaN)];
  const read = describeGrowth(growth, growthRange);
  const words = read === undefined ? 'too short to tell how it grows' : `grows as n^${read.exponent} ± ${read.uncertainty}`;
  return `${own} steps at n = ${sizes.at(-1)}, reference ${reference}; ${words}`;
}

/**
 * An exponent to one decimal, and how far the true one may be from what is written, rounding included.
 * `undefined` when it could as well be one more or one less: then it says nothing.
 */
export function describeGrowth(growth: number, range: CostReading['growthRange']): { exponent: string; uncertainty: string } | undefined {
  if (range === undefined) return undefined;
  const exponent = growth.toFixed(1);
  const uncertainty = Math.ceil(10 * Math.max(Number(exponent) - range[0], range[1] - Number(exponent))) / 10;
  return uncertainty < 1 ? { exponent, uncertainty: uncertainty.toFixed(1) } : undefined;
}

/** Everything, in lines, for a terminal. */
export function formatVerdict(verdict: Verdict): string {
  const lines = [...explanationLines(verdict), '', ...checkLines(verdict.checks)];
  if (verdict.cost !== undefined) lines.push('', `cost: ${describeCost(verdict.cost)}`);
  const { lines: printed, dropped } = verdict.console;
  if (printed.length > 0) lines.push('', 'printed:', ...printed.map((line) => `  ${plainText(line)}`));
  if (dropped > 0) lines.push(`  and ${dropped} more ${dropped === 1 ? 'line' : 'lines'}`);
  lines.push('', `${verdict.exerciseId}${verdict.variant === undefined ? '' : `, variant ${verdict.variant}`}, seed ${verdict.seed}`);
  return lines.join('\n');
}

/** The headline, and below it what else was recognised. */
function explanationLines(verdict: Verdict): readonly string[] {
  const first = headline(verdict);
  const more = [...(verdict.help ?? []), ...(verdict.region === undefined ? [] : [verdict.region])].map(({ message }) =>
    plainText(message),
  );
  const diagnosis = verdict.diagnosis === undefined ? [] : [plainText(describeDiagnosis(verdict.diagnosis))];
  // The headline may run a sentence on in small letters.
  const said = first.toLowerCase();
  return [first, ...[...diagnosis, ...more].filter((line) => !said.includes(line.toLowerCase()))];
}

/** Tables take much room: of a query, only the first small database is shown. */
function checkLines(checks: readonly CheckResult[]): readonly string[] {
  const first = checks.find(({ counterexample }) => counterexample?.rows !== undefined);
  return checks.flatMap((check) => linesOf(check, check === first));
}

function linesOf(check: CheckResult, showsTables: boolean): readonly string[] {
  const { counterexample, detail } = check;
  const lines = [`  ${describeCheck(check)}`];
  if (counterexample?.rows !== undefined) {
    if (showsTables) lines.push(...sqlCounterexampleLines(counterexample).map((line) => `      ${plainText(line)}`));
  } else if (counterexample !== undefined) {
    lines.push(`      input     ${plainText(describeArguments(counterexample.input))}`);
    lines.push(`      expected  ${describeSeen(counterexample.expected)}`);
    lines.push(`      received  ${describeSeen(counterexample.received)}`);
  }
  if (detail !== undefined) lines.push(`      ${plainText(detail)}`);
  return lines;
}

function rejection(checks: readonly CheckResult[]): string {
  const first = checks.find(({ passed }) => !passed);
  if (first === undefined) return 'Rejected.';
  return `Rejected: '${first.name}' fails${spaced(howOften(first))}.`;
}

const spaced = (words: string): string => (words === '' ? '' : ` ${words}`);

/** How often or how a check failed; nothing where it fails without an input that would show it. */
function howOften(check: CheckResult): string {
  const { kind, failed, outcome } = check;
  if (failed === 0) return '';
  if (outcome !== 'returned' && outcome !== 'threw') return `with ${OUTCOME_WORDS[outcome]}`;
  if (kind === 'cost') return 'at the sizes measured';
  const counts = describeCounts(check);
  return counts === '' ? '' : `on ${counts}`;
}

/** Such as "12 of 100 inputs"; of a query, databases. */
export function describeCounts({ kind, failed, tried, counterexample }: CheckResult): string {
  if (kind === 'agreement' && counterexample === undefined) return '';
  const noun = counterexample?.rows === undefined ? 'input' : 'database';
  return `${failed} of ${tried} ${noun}${tried === 1 ? '' : 's'}`;
}

function describeFailure(failure: LoadFailure | undefined): string {
  if (failure === undefined) return 'the file could not be loaded';
  const line = failure.error?.line === undefined ? '' : ` on line ${failure.error.line}`;
  const words = failure.outcome === 'threw' ? 'an error while loading' : OUTCOME_WORDS[failure.outcome].replace('no result: ', '');
  const reason = failure.error?.message ?? failure.reason;
  return `${words}${line}${reason === undefined ? '' : `: ${plainText(reason).replace(/\.$/, '')}`}`;
}

function steps(ticks: number): string {
  const count = ticks * STEPS_PER_TICK;
  if (count < 1_000) return String(Math.round(count));
  return count < 1_000_000 ? `${Math.round(count / 1_000)} k` : `${(count / 1_000_000).toFixed(1)} M`;
}
