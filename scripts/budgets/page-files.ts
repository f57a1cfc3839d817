/** Reads from the HTML of a page which files a first visit loads: style sheets, scripts, islands, preloads. */
import { readTags, type Tag } from '../../src/security/page-markup.ts';

export interface PageFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Preloaded ones only; those that the text asks for are found through the style sheets. */
  readonly fonts: readonly string[];
}

export function pageFilesOf(html: string): PageFiles {
  const tags = readTags(html);
  const of = (name: string, key: string, when: (attributes: Tag['attributes']) => boolean = () => true) =>
    tags.filter((tag) => tag.name === name && when(tag.attributes)).flatMap(({ attributes }) => attributes[key] ?? []);
  const preloaded = (kind: string) => of('link', 'href', ({ rel, as }) => rel === 'preload' && as === kind);
  return {
    scripts: unique([
      ...of('script', 'src'),
      ...of('link', 'href', ({ rel }) => rel === 'modulepreload'),
      ...preloaded('script'),
      // However late an island wakes, it wakes on this visit.
      ...['component-url', 'renderer-url', 'before-hydration-url'].flatMap((key) => of('astro-island', key)),
    ]),
    styles: unique([...of('link', 'href', ({ rel }) => rel === 'stylesheet'), ...preloaded('style')]),
    fonts: unique(preloaded('font')),
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
