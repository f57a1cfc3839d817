/** Writes the reference of the metric core, a file a family, for the site to make pages of: `npm run docs`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReference } from './reference/read-reference.ts';

const folder = fileURLToPath(new URL('../.generated/reference/', import.meta.url));
const families = await readReference();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const family of families) writeFileSync(`${folder}${family.id}.json`, `${JSON.stringify(family, null, 2)}\n`);
const count = families.reduce((sum, { functions }) => sum + functions.length, 0);
console.log(`Documented ${count} functions of ${families.length} families.`);
