/** Does one thing in a process of its own and tells on stderr how much memory that took at most, in kilobytes. */
import { main } from '#cli/main.ts';
import { splitFile } from './eval-naive.ts';
import { ownPeakKilobytes } from './peak-memory.ts';

const [task, ...args] = process.argv.slice(2);
if (task === 'split') for (const path of args) splitFile(path);
// Help loads the command line and none of its commands: the process at rest.
else process.exitCode = await main(task === 'idle' ? ['--help'] : ['eval', ...args]);
console.error(ownPeakKilobytes());
