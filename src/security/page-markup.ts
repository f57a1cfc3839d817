/** Reads a built page for what a content security policy asks about: inline code, `style` attributes, links to other sites. */
import { ELEMENT_NODE, type ElementNode, type Node, parse } from 'ultrahtml';

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its opening tag stands in the page. */
  readonly start: number;
  readonly end: number;
  /** What stands between its tags, when that is text only. */
  readonly text: string;
  /** React owns what stands in an island. */
  readonly inIsland: boolean;
}

/** Every element of a page, from top to bottom. */
export function readTags(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const visit = (node: Node, inIsland: boolean): void => {
    if (node.type === ELEMENT_NODE) tags.push(tagOf(node, inIsland));
    if (!('children' in node)) return;
    const inside = inIsland || (node.type === ELEMENT_NODE && node.name === 'astro-island');
    for (const child of node.children) visit(child, inside);
  };
  visit(parse(html), false);
  return tags;
}

function tagOf(node: ElementNode, inIsland: boolean): Tag {
  const [{ start, end }] = node.loc;
  const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  return { name: node.name, attributes: node.attributes, start, end, text, inIsland };
}

const DATA = /^(application|text)\/(json|ld\+json|plain)$/;

/** Scripts that a browser would run, written out in the page. */
export const inlineScripts = (tags: readonly Tag[]): readonly string[] =>
  tags
    .filter(({ name, attributes }) => name === 'script' && !('src' in attributes) && !DATA.test(attributes.type ?? ''))
    .map(({ text }) => text);

export const inlineStyles = (tags: readonly Tag[]): readonly string[] =>
  tags.filter(({ name }) => name === 'style').map(({ text }) => text);

/** Links that leave the site. */
export const leavesSite = ({ name, attributes }: Tag): boolean => name === 'a' && /^(https?:)?\/\//i.test(attributes.href ?? '');
