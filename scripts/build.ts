/**
 * Builds the site into dist/ (or HOLDOUT_OUT), for the sub-path in HOLDOUT_BASE when it is set, and compares it with its budgets.
 * A site over budget is a failed build; the table and how to raise it are in tests/budgets/budgets.md.
 */
import { runCommand } from './run-command.ts';

console.log('Building the site ...');
const echo = process.env.HOLDOUT_VERBOSE === '1';
const reference = await runCommand('node', ['scripts/docs.ts'], { echo });
const { code, output } = reference.code === 0 ? await runCommand('astro', ['build'], { echo }) : reference;
if (code !== 0) console.error(output);
console.log(code === 0 ? 'Built.' : 'The build failed; what it printed stands above.');
process.exitCode = code === 0 ? (await runCommand('node', ['scripts/budgets.ts'])).code : code;
