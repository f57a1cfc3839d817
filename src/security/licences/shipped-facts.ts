/** What reaches the browser though no script imports it, kept by hand; a test holds it against the packages themselves. */

/** Packages whose files or output ship: fonts, styles, engines, code that other tools write. */
export const SHIPPED_PACKAGES = [
  // Its islands' scripts stand in the pages.
  'astro',
  // Writes the maths of the pages; its style sheet and fonts ship.
  'katex',
  '@fontsource-variable/ibm-plex-sans',
  '@fontsource/ibm-plex-mono',
  // The site search.
  'pagefind',
  // The service worker is bundled by itself.
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'workbox-window',
] as const;

/** Software inside a package that its licence file does not name. */
export interface ShippedPart {
  readonly name: string;
  /** The package that it is a part of. */
  readonly within: string;
  readonly licence: string;
  readonly text: string;
}

export const SHIPPED_PARTS: readonly ShippedPart[] = [
  {
    name: 'SQLite',
    within: 'sql.js',
    licence: 'blessing',
    text: [
      'The author disclaims copyright to this source code.  In place of a legal notice, here is a blessing:',
      '',
      '   May you do good and not evil.',
      '   May you find forgiveness for yourself and forgive others.',
      '   May you share freely, never taking more than you give.',
    ].join('\n'),
  },
];
