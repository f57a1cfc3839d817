/** What the server should say with each answer: the policies of the pages once more, and what a page cannot say for itself. */
import { type ContentPolicy, loosest, policyText } from './content-policy.ts';

export interface HeaderRule {
  /** A path of the site; `*` at its end stands for all that begin so. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PolicyOfPage {
  /** Address of the page inside the site, such as `/de/roadmap/`. */
  readonly path: string;
  readonly policy: ContentPolicy;
}

const NAME = 'Content-Security-Policy';

const EVERY_ANSWER: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The microphone is for answers that a learner records and keeps; nothing else of the device is asked for.
  'Permissions-Policy': `microphone=(self), ${[
    'camera',
    'display-capture',
    'geolocation',
    'payment',
    'usb',
    'serial',
    'bluetooth',
    'hid',
    'midi',
  ]
    .map((name) => `${name}=()`)
    .join(', ')}`,
};

/**
 * First what holds everywhere, with the loosest policy of all; then each folder of pages with its own.
 *
 * A host may send both policies or the later one: the result is the same, since the second allows nothing that the first forbids.
 */
export function headerRules(pages: readonly PolicyOfPage[]): readonly HeaderRule[] {
  const everywhere = textOf(pages);
  const folders = Map.groupBy(pages, ({ path }) => folderOf(path));
  const rules = [...folders].map(([path, inside]) => ({ path, headers: { [NAME]: textOf(inside) } }));
  return [
    { path: '/*', headers: { [NAME]: everywhere, ...EVERY_ANSWER } },
    ...rules.filter(({ headers }) => headers[NAME] !== everywhere).sort((a, b) => (a.path < b.path ? -1 : 1)),
  ];
}

/** Framing can be forbidden by a header only. */
const textOf = (pages: readonly PolicyOfPage[]): string =>
  policyText({ ...loosest(pages.map(({ policy }) => policy)), 'frame-ancestors': ["'none'"] });

/** The first folder below the language: `/de/roadmap/*`; the start page of a language stands for itself. */
function folderOf(path: string): string {
  const [, folder] = /^((?:\/[a-z]{2})?\/[^/]{3,}\/)/.exec(path) ?? [];
  return folder === undefined ? path : `${folder}*`;
}
