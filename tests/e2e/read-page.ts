/** What a built page writes down: its links, its assets, its ids, and the facts of its head. */
export interface Built {
  /** Addresses of `<a href>`, resolved. */
  readonly links: readonly string[];
  /** Addresses of everything that a browser fetches for the page, resolved. */
  readonly assets: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Ids that stand more than once. */
  readonly twice: readonly string[];
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Number of h1. */
  readonly headings: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>' };
/** Names of attributes that hold an address; an island's code and renderer are fetched as well. */
const FETCHED = new Set(['src', 'href', 'action', 'poster', 'data', 'component-url', 'renderer-url', 'before-hydration-url']);

export function readPage(html: string, address: string): Built {
  // What stands in scripts, styles and comments is no markup.
  const markup = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  const tags = [...markup.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi)].map(
    ([, name = '', rest = '']) => ({ name: name.toLowerCase(), attributes: readAttributes(rest) }),
  );
  const attribute = (tag: string, key: string) => tags.find(({ name }) => name === tag)?.attributes.get(key) ?? '';
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const addresses = (wanted: (tag: string, key: string) => boolean) =>
    tags.flatMap(({ name, attributes }) =>
      [...attributes].filter(([key]) => FETCHED.has(key) && wanted(name, key)).map(([, value]) => new URL(value, address).href),
    );
  return {
    links: addresses((tag) => tag === 'a'),
    // An SVG's reference to a part of the same page fetches nothing.
    assets: addresses((tag) => tag !== 'a' && tag !== 'use'),
    ids: new Set(ids),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    lang: attribute('html', 'lang'),
    title: plain(/<title[^>]*>([^<]*)<\/title>/.exec(markup)?.[1] ?? ''),
    description:
      tags.find(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'description')?.attributes.get('content') ?? '',
    headings: tags.filter(({ name }) => name === 'h1').length,
  };
}

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s"'<>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g);
  return new Map([...found].map(([, key = '', double, single, bare]) => [key.toLowerCase(), plain(double ?? single ?? bare ?? '')]));
}

const plain = (text: string) => text.replace(/&(amp|quot|#39|lt|gt);/g, (entity) => ENTITIES[entity] as string).trim();
