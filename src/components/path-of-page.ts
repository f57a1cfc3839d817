/** Which page is being built, whatever its language and the folder that the site is served from. */
import { LANGUAGES, pathIn } from '#languages/language.ts';

/** `/holdout/de/roadmap/` is `/roadmap/`: what the page shares with its twins in the other languages. */
export function pathOfPage(pathname: string, base: string = import.meta.env.BASE_URL): string {
  const folder = base.replace(/\/+$/, '');
  const path = pathname.startsWith(`${folder}/`) ? pathname.slice(folder.length) : pathname;
  const prefix = LANGUAGES.map((language) => pathIn(language, '')).find((start) => start !== '' && path.startsWith(`${start}/`)) ?? '';
  return path.slice(prefix.length);
}
