/**
 * Runs the tests, all runners, and adds them up: the last line is `N passed, N failed`.
 *
 * `--quick` leaves out the browser, `--full` adds what takes longer, `--only NAME` runs one step.
 */
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { findBrowser } from './find-browser.ts';
import { lastLines, linesOfFailures } from './lines-of-failures.ts';
import { type CommandResult, runCommand } from './run-command.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What the runner said of its failures, told again at the end, where a reader of a long log looks. */
  readonly told?: readonly string[];
}
type Echo = true | 'at the end';

interface Step {
  readonly name: string;
  readonly when: 'quick' | 'browser' | 'full';
  /** Runs while `types` does, which takes long and keeps one core busy: for what is short and writes nothing. */
  readonly besideTypes?: true;
  run(echo: Echo): Promise<Count>;
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, full: { type: 'boolean' }, only: { type: 'string' } } });

/** A step that is one test: right when the program says so. */
const single =
  (command: string, args: readonly string[]) =>
  async (echo: Echo): Promise<Count> => {
    const { code, output } = await runCommand(command, args, { echo });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, told: lastLines(output) };
  };

/** A step that counts for itself; an exit code that contradicts its count is a failure of its own. */
const counting =
  (command: string, args: readonly string[], read: (output: string) => Count, env?: () => Promise<Record<string, string>>) =>
  async (echo: Echo): Promise<Count> => {
    const result: CommandResult = await runCommand(command, args, { echo, ...(env && { env: await env() }) });
    const count = read(stripVTControlCharacters(result.output));
    const contradicts = (result.code !== 0 && count.failed === 0) || count.passed + count.failed === 0;
    const failed = contradicts ? count.failed + 1 : count.failed;
    return { ...count, failed, ...(failed > 0 && { told: linesOfFailures(result.output) }) };
  };

const plainLine = (output: string): Count => {
  const [, passed = '0', failed = '0'] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
};
const numberBefore = (text: string, word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
const vitestLine = (output: string): Count => {
  const line = /^\s*Tests\s+(.*)$/m.exec(output)?.[1] ?? '';
  return { passed: numberBefore(line, 'passed'), failed: numberBefore(line, 'failed') };
};
const playwrightLines = (output: string): Count => ({
  passed: numberBefore(output, 'passed'),
  failed: numberBefore(output, 'failed') + numberBefore(output, 'flaky') + numberBefore(output, 'did not run'),
});

const browserEnv = async () => ({ HOLDOUT_BROWSER: await findBrowser() });
const holdout = (...args: string[]) => counting('node', ['src/cli/holdout.mjs', ...args], plainLine);

const STEPS: readonly Step[] = [
  { name: 'reference', when: 'quick', besideTypes: true, run: single('node', ['scripts/docs.ts']) },
  { name: 'types of the pure layers', when: 'quick', besideTypes: true, run: single('tsc', ['-p', 'tsconfig.pure.json']) },
  { name: 'types', when: 'quick', run: single('astro', ['check', '--minimumSeverity', 'warning']) },
  { name: 'lint', when: 'quick', besideTypes: true, run: single('biome', ['check', '.']) },
  { name: 'spelling', when: 'quick', besideTypes: true, run: single('cspell', ['lint', '--no-progress']) },
  { name: 'unit', when: 'quick', run: counting('vitest', ['run', '--reporter=default'], vitestLine) },
  { name: 'verify', when: 'quick', run: holdout('verify') },
  { name: 'hostile', when: 'quick', run: holdout('hostile', 'tests/hostile/public.json') },
  { name: 'build', when: 'browser', run: single('node', ['scripts/build.ts']) },
  { name: 'browser', when: 'browser', run: counting('playwright', ['test'], playwrightLines, browserEnv) },
  { name: 'every source twice', when: 'full', run: holdout('verify', '--twice') },
  { name: 'lighthouse', when: 'full', run: counting('node', ['tests/lighthouse/lighthouse.ts'], plainLine) },
  {
    name: 'every kind of page',
    when: 'full',
    run: counting('playwright', ['test', 'every-page'], playwrightLines, async () => ({ ...(await browserEnv()), HOLDOUT_FULL: 'yes' })),
  },
  {
    name: 'soak',
    when: 'full',
    run: counting('playwright', ['test', '--config', 'playwright.full.config.ts'], playwrightLines, browserEnv),
  },
  {
    name: 'programs',
    when: 'full',
    run: counting('vitest', ['run', '--reporter=default', 'tests/exercises'], vitestLine, async () => ({ HOLDOUT_FULL: 'yes' })),
  },
  { name: 'mutation', when: 'full', run: single('stryker', ['run']) },
  { name: 'solution mutants', when: 'full', run: counting('node', ['scripts/mutants.ts', '--check'], plainLine) },
];

const wanted = (step: Step) => {
  if (values.only !== undefined) return step.name.startsWith(values.only) || (values.only === 'browser' && step.name === 'build');
  return step.when === 'quick' || (step.when === 'browser' && !values.quick) || (step.when === 'full' && values.full);
};

let total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
const failures: string[] = [];

async function runStep(step: Step, echo: Echo): Promise<void> {
  if (echo === true) console.log(`\n== ${step.name}`);
  const started = performance.now();
  const { passed, failed, told } = await step.run(echo);
  if (told !== undefined) failures.push(`\n== ${step.name}: what failed`, ...told.map((line) => line.slice(0, 300)));
  total = { passed: total.passed + passed, failed: total.failed + failed };
  summary.push(`${step.name}: ${passed} passed, ${failed} failed, ${Math.round((performance.now() - started) / 1000)} s`);
}

async function runInTurn(steps: readonly Step[], echo: Echo): Promise<void> {
  for (const step of steps) await runStep(step, echo);
}

const steps = STEPS.filter(wanted);
const beside = steps.filter(({ besideTypes }) => besideTypes === true);
const types = steps.filter(({ name }) => name === 'types');
await Promise.all([runInTurn(types, true), runInTurn(beside, types.length > 0 ? 'at the end' : true)]);
await runInTurn(
  steps.filter((step) => !beside.includes(step) && !types.includes(step)),
  true,
);
if (failures.length > 0) console.log(failures.join('\n'));
console.log(`\n${summary.map((line) => `  ${line}`).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
