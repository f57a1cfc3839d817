/** `check <exercise> <file>`: grades one solution. Exit 0 accepted, 1 not, 2 when there is nothing to say. */
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import { formatVerdict } from '#graders/format.ts';
import { casesOf } from '#graders/variant.ts';
import { gradeFile } from '../grade-file.ts';
import { parseOptions, parseSeed, parseVariant } from '../parse-options.ts';
import { readArgumentFile } from '../read-argument-file.ts';
import { UsageError } from '../usage-error.ts';

/** Larger than any solution; a file beyond it is refused before it is parsed. */
const MAX_SOURCE_BYTES = 64 * 1024;

export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    seed: { type: 'string' },
    variant: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [id, path, ...more] = positionals;
  if (id === undefined || path === undefined || more.length > 0)
    throw new UsageError('give an exercise and a file: check <exercise> <file>');
  const variant = parseVariant(values.variant);
  const seed = values.seed === undefined && variant !== undefined ? casesOf(variant).seed : parseSeed(values.seed);
  const ids = await listExerciseIds();
  if (!ids.includes(id)) throw new UsageError(`there is no exercise ${JSON.stringify(id)}; there are ${ids.join(', ')}`);
  const source = await readArgumentFile(path);
  if (Buffer.byteLength(source) > MAX_SOURCE_BYTES) throw new UsageError(`${path} is larger than 64 KiB, more than any solution needs`);
  const verdict = await gradeFile(await loadExercise(id), source, seed, variant);
  console.log(values.json ? JSON.stringify(verdict) : formatVerdict(verdict));
  if (verdict.status === 'inconclusive') return 2;
  return verdict.status === 'accepted' ? 0 : 1;
}
