/** Makes a built page keep its own policy: no `style` attribute, no link that tells where the reader came from, the policy in its head. */
import { contentPolicy, type ContentPolicy, policyText } from './content-policy.ts';
import type { InlineStyleSheet } from './inline-style-sheet.ts';
import { pageKindOf } from './page-kind.ts';
import { inlineScripts, inlineStyles, leavesSite, type Tag } from './page-markup.ts';

export interface Tools {
  /** As a policy writes it: `'sha256-…'`. */
  hash(text: string): string;
  readonly sheet: InlineStyleSheet;
  /** Where the sheet of inline styles will stand. */
  readonly sheetAddress: string;
}

export interface BuiltPage {
  /** Address inside the site, such as `/roadmap/`. */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

export interface SealedPage {
  readonly html: string;
  readonly policy: ContentPolicy;
}

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/** Takes what a page has in `style` attributes into the sheet. */
export function collectStyles({ tags }: BuiltPage, sheet: InlineStyleSheet): void {
  for (const tag of tags.filter(isStyled)) sheet.classOf(declarationsOf(tag));
}

export function sealPage({ html, path, tags }: BuiltPage, tools: Tools): SealedPage {
  const policy = contentPolicy(pageKindOf(path), {
    scripts: unique(inlineScripts(tags).map(tools.hash)),
    styles: unique(inlineStyles(tags).map(tools.hash)),
  });
  const body = edited(html, tags, (tag, text) => withoutReferrer(tag, withoutStyle(tag, text, tools.sheet)));
  // Nothing may be loaded before the policy is read; only the character set stands above it.
  const head = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
  const sheet = tags.some(isStyled) ? `<link rel="stylesheet" href="${tools.sheetAddress}">` : '';
  if (!CHARSET.test(body)) throw new Error(`${path} has no <meta charset="utf-8"> to put its policy behind`);
  return { html: body.replace(CHARSET, (charset) => charset + head).replace('</head>', `${sheet}</head>`), policy };
}

/** React would put the attribute of an island back, or leave the class behind: there the island itself must do without. */
const isStyled = (tag: Tag): boolean => !tag.inIsland && declarationsOf(tag) !== '';
const declarationsOf = ({ attributes }: Tag): string => unescaped(attributes.style ?? '').trim();

function withoutStyle(tag: Tag, text: string, sheet: InlineStyleSheet): string {
  if (!isStyled(tag)) return text;
  const bare = text.replace(/\sstyle="[^"]*"/, '');
  const name = sheet.classOf(declarationsOf(tag));
  return / class="/.test(bare)
    ? bare.replace(/ class="/, ` class="${name} `)
    : bare.replace(/^<[^\s/>]+/, (start) => `${start} class="${name}"`);
}

function withoutReferrer(tag: Tag, text: string): string {
  if (!leavesSite(tag) || 'rel' in tag.attributes) return text;
  return text.replace(/^<a/, '<a rel="noopener noreferrer"');
}

function edited(html: string, tags: readonly Tag[], edit: (tag: Tag, text: string) => string): string {
  let at = 0;
  let result = '';
  for (const tag of tags) {
    result += html.slice(at, tag.start) + edit(tag, html.slice(tag.start, tag.end));
    at = tag.end;
  }
  return result + html.slice(at);
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

const CHARACTERS: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&#39;': "'", '&amp;': '&', '&#38;': '&' };
const unescaped = (text: string): string => text.replace(/&(quot|amp|#3[489]);/g, (entity) => CHARACTERS[entity] ?? entity);
