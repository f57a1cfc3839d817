/** Kinds of pages, each with one budget: a new page gets its kind here, in one line. */
import { existsSync } from 'node:fs';

const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['home', /^\/$/],
  ['roadmap', /^\/roadmap\/$/],
  ['exercises', /^\/exercises\/$/],
  ['exercise', /^\/exercises\/[^/]+\/$/],
  ['lessons', /^\/lessons\/$/],
  ['lesson', /^\/lessons\/[^/]+\/[^/]+\/$/],
  ['interview', /^\/interview\/$/],
  ['interview room', /^\/interview\/(?:review|plan|mock|readiness|sheets|stories)\/$/],
  ['question', /^\/interview\/[^/]+\/$/],
  ['reference', /^\/reference\/$/],
  ['reference family', /^\/reference\/[^/]+\/$/],
  ['conventions', /^\/conventions\/(?:[^/]+\/)?$/],
  ['verdict', /^\/verdict\/$/],
  ['settings', /^\/settings\/$/],
  ['storage', /^\/(?:settings\/)?storage\/$/],
  ['search', /^\/search\/$/],
  ['offline', /^\/offline\/$/],
  ['licences', /^\/licen[cs]es\/$/],
  ['not found', /^\/404(?:\.html|\/)$/],
];

/** @param path address of the page without base and language, such as `/exercises/ndcg-at-k/` */
export function pageKindOf(path: string, isQuery = isQueryExercise): string {
  const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0];
  if (kind === undefined) throw new Error(`the page ${path} has no kind and so no budget; give it one in scripts/budgets/page-kind.ts`);
  if (kind !== 'exercise') return kind;
  return isQuery(path.split('/')[2] as string) ? 'exercise in SQL' : 'exercise';
}

const isQueryExercise = (id: string): boolean => existsSync(new URL(`../../exercises/${id}/starter.sql`, import.meta.url));
