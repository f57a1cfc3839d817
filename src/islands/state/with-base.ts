/** A path of this site in a language, under the folder that the site is served from. */
import { DEFAULT_LANGUAGE, type Language, pathIn } from '#languages/language.ts';

/** The address of a page ends in a slash; anything else is a file, and files are the same in every language. */
const PAGE = /^[^?#]*\/(?:[?#]|$)/;

export function withBase(path: string, language: Language = DEFAULT_LANGUAGE, base: string = import.meta.env.BASE_URL): string {
  const rooted = `/${path.replace(/^\/+/, '')}`;
  return base.replace(/\/+$/, '') + (PAGE.test(rooted) ? pathIn(language, rooted) : rooted);
}
