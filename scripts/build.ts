/** Builds the site into dist/ (or HOLDOUT_OUT), for the sub-path in HOLDOUT_BASE when it is set. */
import { runCommand } from './run-command.ts';

console.log('Building the site ...');
const { code, output } = await runCommand('astro', ['build'], { echo: process.env.HOLDOUT_VERBOSE === '1' });
if (code !== 0) console.error(output);
console.log(code === 0 ? 'Built.' : 'The build failed; what it printed stands above.');
process.exitCode = code;
