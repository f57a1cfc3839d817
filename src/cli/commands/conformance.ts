/** `conformance <golden.json...>`: runs the core against reference cases. */
import { runConformance } from '../conformance/run.ts';
import { parseOptions } from '../parse-options.ts';
import { readArgumentFile } from '../read-argument-file.ts';
import { UsageError } from '../usage-error.ts';

export async function conformance(args: readonly string[]): Promise<number> {
  const { positionals } = parseOptions(args, {});
  if (positionals.length === 0) throw new UsageError('give one or more reference files: conformance <golden.json...>');
  const files = await Promise.all(positionals.map(async (name) => ({ name, text: await readArgumentFile(name) })));
  const report = runConformance(files);
  for (const line of report.lines) console.log(line);
  return report.failed === 0 ? 0 : 1;
}
