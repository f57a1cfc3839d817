/** `npm run new:exercise <id>`: copies exercises/_template, names filled in. Touches one folder. */
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [id] = process.argv.slice(2);

process.exitCode = await scaffold(id);

async function scaffold(id: string | undefined): Promise<number> {
  if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    console.error('give an id in lower case with hyphens: npm run new:exercise mean-reciprocal-rank');
    return 2;
  }
  const target = join('exercises', id);
  if (existsSync(target)) {
    console.error(`${target} exists already; choose another id`);
    return 2;
  }
  await cp('exercises/_template', target, { recursive: true });
  const entry = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const files = (await readdir(target, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('__ID__', id).replaceAll('__ENTRY__', entry));
  }
  console.log(`Made ${target}. It is a working exercise: change it, and prove it with  npm run -s holdout -- verify ${id}`);
  return 0;
}
