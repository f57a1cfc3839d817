/** What a page may load and run: one table of content security policies, by kind of page. */
import type { PageKind } from './page-kind.ts';

/** Sources by directive. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

/** Hashes, as a policy writes them, of what stands inline in a page because it cannot stand elsewhere. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Whatever is not named may not be loaded at all. */
const EVERY_PAGE: ContentPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

/** Names under which the full editor makes its own HTML: it escapes the text of a line before it writes one. Two of its files take the first. */
const MONACO_POLICIES = [
  "'allow-duplicates'",
  'defaultWorkerFactory',
  'diffEditorWidget',
  'diffReview',
  'domLineBreaksComputer',
  'editorGhostText',
  'editorViewLayer',
  'richScreenReaderContent',
  'standaloneColorizer',
  'stickyScrollViewLayer',
  'tokenizeToString',
];

/** What a kind may do beyond every page. QuickJS, SQLite and the search engine are WebAssembly; the editor writes its style sheets itself. */
const MORE: Readonly<Record<PageKind, ContentPolicy>> = {
  plain: {},
  search: { 'script-src': ["'wasm-unsafe-eval'"] },
  // A recording is played from the memory of the page; the site has no sound of its own.
  interview: { 'media-src': ['blob:'] },
  exercise: {
    'script-src': ["'wasm-unsafe-eval'"],
    'style-src': ["'unsafe-inline'"],
    'img-src': ['data:'],
    'worker-src': ['blob:'],
    'trusted-types': MONACO_POLICIES,
  },
};

/** The policy of one page. */
export function contentPolicy(kind: PageKind, inline: InlineHashes): ContentPolicy {
  return loosest([EVERY_PAGE, MORE[kind], { 'script-src': inline.scripts, 'style-src': inline.styles }]);
}

/** The tightest policy that allows all that any of these allows; a duty, such as that of trusted types, is theirs in common. */
export function loosest(policies: readonly ContentPolicy[]): ContentPolicy {
  const names = [...new Set(policies.flatMap((policy) => Object.keys(policy)))];
  return Object.fromEntries(names.map((name) => [name, union(policies.map((policy) => policy[name] ?? []))]));
}

function union(sources: readonly (readonly string[])[]): readonly string[] {
  const all = [...new Set(sources.flat())];
  const something = all.filter((source) => source !== "'none'");
  // A hash would switch 'unsafe-inline' off.
  const kept = something.includes("'unsafe-inline'") ? something.filter((source) => !source.startsWith("'sha256-")) : something;
  return kept.length === 0 ? all : kept;
}

/** As it is written into a header or a meta element. */
export function policyText(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
