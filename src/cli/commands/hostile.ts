/** `hostile <corpus.json>`: runs hostile programs through the sandbox, each in a thread of its own. */
import { hostileCorpusSchema } from '#schemas/hostile-corpus.ts';
import { mapConcurrently } from '../map-concurrently.ts';
import { parseOptions } from '../parse-options.ts';
import { readArgumentFile } from '../read-argument-file.ts';
import { LONG_PATIENCE, runInThread, type ThreadAnswer } from '../threads/run-in-thread.ts';
import { UsageError } from '../usage-error.ts';

const THREADS = 2;

export async function hostile(args: readonly string[]): Promise<number> {
  const { positionals } = parseOptions(args, {});
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('give one corpus: hostile <corpus.json>');
  const corpus = readCorpus(path, await readArgumentFile(path));
  const ask = (code: string, patience = 1) => runInThread({ type: 'hostile', code, tests: corpus.tests }, { patience });
  const answers = await mapConcurrently(corpus.programs, THREADS, ({ code }) => ask(code));
  const complaints: (string | undefined)[] = [];
  for (const [index, { name, code, expected }] of corpus.programs.entries()) {
    const first = answers[index] as ThreadAnswer;
    // A wall kill may say nothing but that the machine was busy: once more, alone and with time.
    const again = first.type === 'killed' && !expected.includes('timed-out');
    complaints.push(complaintOf(name, expected, again ? await ask(code, LONG_PATIENCE) : first));
  }
  const wrong = complaints.filter((complaint) => complaint !== undefined);
  for (const line of wrong) console.log(line);
  console.log(`${complaints.length - wrong.length} passed, ${wrong.length} failed`);
  return wrong.length === 0 ? 0 : 1;
}

function complaintOf(name: string, expected: readonly string[], answer: ThreadAnswer): string | undefined {
  if (answer.type === 'failed') return `${name}: the sandbox itself failed: ${answer.message.split('\n')[0]}`;
  const outcome = answer.type === 'killed' ? 'timed-out' : answer.type === 'hostile-outcome' ? answer.outcome : answer.type;
  return expected.includes(outcome) ? undefined : `${name}: expected ${expected.join(' or ')}, got ${outcome}`;
}

function readCorpus(path: string, text: string) {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON; give a corpus like tests/hostile/public.json`);
  }
  const parsed = hostileCorpusSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${path} is not a corpus: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
}
