/** Every browser that runs the site reads woff2: of a font that a library offers in three formats, that one is kept. */
import type { Plugin } from 'vite';

const OLDER = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g;

export function woff2Only(): Plugin {
  return {
    name: 'holdout-woff2-only',
    // Before the files that a style sheet names are gathered.
    enforce: 'pre',
    transform: (code, id) => (/\.css(?:$|\?)/.test(id) ? withoutOlderFormats(code) : undefined),
  };
}

/** A format that stands first, alone, is nobody's second choice and stays. */
export const withoutOlderFormats = (css: string): string => css.replaceAll(OLDER, '');
