/** The sitemap: every page of every language, each with its twins. Made from the finished folder, since Astro's own list lacks translated pages of collections. */
import { DEFAULT_LANGUAGE, LANGUAGES, type Language, pathIn } from '#languages/language.ts';

/** @param pages paths inside the site, such as `/de/roadmap/`; @param root address of the site without a slash at its end */
export function siteMap(pages: readonly string[], root: string): string {
  const known = new Set(pages);
  const entries = pages.map((page) => {
    const own = inDefault(page);
    const twins = LANGUAGES.filter((language) => known.has(pathIn(language, own)));
    const links = twins.map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${root}${pathIn(language, own)}"/>`);
    return `<url><loc>${root}${page}</loc>${links.join('')}</url>`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  return `${head} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

function inDefault(page: string): string {
  const language = LANGUAGES.find((each: Language) => each !== DEFAULT_LANGUAGE && page.startsWith(`/${each}/`));
  return language === undefined ? page : page.slice(language.length + 1);
}
