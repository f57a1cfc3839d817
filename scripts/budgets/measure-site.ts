/** Weighs what a first visit to each page of the built site loads, and what the parts weigh that are fetched on demand. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { LANGUAGES } from '../../src/languages/language.ts';
import { neededFonts } from './needed-fonts.ts';
import { pageFilesOf } from './page-files.ts';
import { pageKindOf } from './page-kind.ts';
import { partsOf } from './parts.ts';
import { readScriptImports, type ScriptImports } from './script-imports.ts';
import { type Sort, type WeighedFile, weighIn } from './weights.ts';

/** One page or part with the files that it loads, by sort. */
export interface Load {
  readonly kind: string;
  /** Address of the page, or the file a part begins with. */
  readonly place: string;
  readonly files: Readonly<Record<Sort, readonly WeighedFile[]>>;
}

export interface Site {
  readonly folder: string;
  /** Such as `/` or `/holdout/`. */
  readonly base: string;
}

export async function measureSite(site: Site): Promise<readonly Load[]> {
  const pages = globSync('**/*.html', { cwd: site.folder }).map((file) => ({ file, html: readFileSync(join(site.folder, file), 'utf8') }));
  const loads = pages.filter(({ html }) => !isRedirect(html)).map((page) => ({ ...page, files: pageFilesOf(page.html) }));
  const parts = partsOf(site.folder);
  const entries = new Set([
    ...loads.flatMap(({ files }) => files.scripts.map((url) => pathOf(site, url))),
    ...parts.flatMap(({ scripts }) => scripts),
  ]);
  const imports = await readScriptImports(site.folder, [...entries]);
  const weigh = weighIn(site.folder);
  const closure = (scripts: readonly string[]) => closureOf(imports, scripts).map(weigh);
  return [
    ...loads.map(({ file, html, files }): Load => {
      const styles = files.styles.map((url) => pathOf(site, url));
      const fonts = new Set([...files.fonts.map((url) => pathOf(site, url)), ...styles.flatMap((style) => fontsOf(site, style, html))]);
      const sorts = { html: [weigh(file)], js: closure(files.scripts.map((url) => pathOf(site, url))), css: styles.map(weigh) };
      return {
        kind: pageKindOf(addressOf(file)),
        place: `/${file.replace(/index\.html$/, '')}`,
        files: { ...sorts, fonts: [...fonts].map(weigh) },
      };
    }),
    ...parts.map(({ kind, scripts, others, styles, fonts }): Load => {
      const js = [...closure(scripts), ...others.map(weigh)];
      return { kind, place: scripts[0] ?? others[0] ?? '', files: { html: [], js, css: styles.map(weigh), fonts: fonts.map(weigh) } };
    }),
  ];
}

const closureOf = (imports: ScriptImports, scripts: readonly string[]) => [...new Set(scripts.flatMap((script) => imports.with(script)))];

const isRedirect = (html: string): boolean => html.includes('http-equiv="refresh"');

/** A page of any language is of the kind of its English sister. */
function addressOf(file: string): string {
  const path = `/${file.replace(/index\.html$/, '')}`;
  const [, first = '', ...rest] = path.split('/');
  return (LANGUAGES as readonly string[]).includes(first) ? `/${rest.join('/')}` : path;
}

/** From an address on a page to a file of the site. */
function pathOf({ base }: Site, url: string): string {
  const path = url.split(/[?#]/)[0] as string;
  if (!path.startsWith(base)) throw new Error(`a page loads ${url}, which is not of this site`);
  return path.slice(base.length);
}

function fontsOf(site: Site, style: string, html: string): readonly string[] {
  const urls = neededFonts(readFileSync(join(site.folder, style), 'utf8'), html);
  return urls.map((url) => (url.startsWith('/') ? pathOf(site, url) : posix.join(posix.dirname(style), url)));
}
