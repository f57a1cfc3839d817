/** `npm run new:exercise <id> [-- --sql]`: copies a template, names filled in. Touches one folder. */
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const words = process.argv.slice(2);
const [id] = words.filter((word) => word !== '--sql');

process.exitCode = await scaffold(id, words.includes('--sql') ? 'exercises/_template-sql' : 'exercises/_template');

async function scaffold(id: string | undefined, template: string): Promise<number> {
  if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    console.error('give an id in lower case with hyphens: npm run new:exercise mean-reciprocal-rank');
    return 2;
  }
  const target = join('exercises', id);
  if (existsSync(target)) {
    console.error(`${target} exists already; choose another id`);
    return 2;
  }
  await cp(template, target, { recursive: true });
  const entry = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const files = (await readdir(target, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('__ID__', id).replaceAll('__ENTRY__', entry));
  }
  console.log(`Made ${target}. It is a working exercise: change it, and prove it with  npm run -s holdout -- verify ${id}`);
  return 0;
}
