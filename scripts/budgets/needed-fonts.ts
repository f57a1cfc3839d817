/**
 * Which fonts of its style sheets a page needs for its text, as far as the HTML tells.
 *
 * A browser fetches a face when a letter on the page is set in it. Where the HTML shows the element that is set in a face, the face
 * counts; a face that is not in the list below counts always, so that a new font is never overlooked.
 */

interface Face {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly url: string;
}

/** With text in it: an empty one is a mark drawn by a style sheet. */
const ITALIC = /<(?:em|i|cite|dfn|var|address)\b[^>]*>[^<]/;
const MONO = /<(?:code|kbd|pre|samp|textarea)\b/;
const MATHS = /class="katex"/;

/** `family style weight`, the first that fits. KaTeX marks what it sets in another face with a class. */
const NEEDED: readonly (readonly [face: RegExp, by: RegExp])[] = [
  [/Plex Sans.* italic /, ITALIC],
  [/Plex Mono .* 600$/, /<(?:pre|textarea)\b/],
  [/Plex Mono /, MONO],
  [/KaTeX_Main normal (?:400|normal)$/, MATHS],
  [/KaTeX_Math italic (?:400|normal)$/, /class="[^"]*\bmathnormal\b/],
  [/KaTeX_Math italic/, /class="[^"]*\bboldsymbol\b/],
  [/KaTeX_Main italic/, /class="[^"]*\b(?:mathit|textit)\b/],
  [/KaTeX_Main normal/, /class="[^"]*\b(?:mathbf|textbf)\b/],
  [/KaTeX_AMS/, /class="[^"]*\b(?:amsrm|mathbb)\b/],
  [/KaTeX_Caligraphic/, /class="[^"]*\bmathcal\b/],
  [/KaTeX_Fraktur/, /class="[^"]*\bmathfrak\b/],
  [/KaTeX_SansSerif/, /class="[^"]*\b(?:mathsf|textsf)\b/],
  [/KaTeX_Script/, /class="[^"]*\bmathscr\b/],
  [/KaTeX_Typewriter/, /class="[^"]*\b(?:mathtt|texttt)\b/],
  [/KaTeX_Size1/, /class="[^"]*\b(?:size1|small-op)\b/],
  [/KaTeX_Size2/, /class="[^"]*\b(?:size2|large-op)\b/],
  [/KaTeX_Size3/, /class="[^"]*\bsize3\b/],
  [/KaTeX_Size4/, /class="[^"]*\bsize4\b/],
];

/** @returns addresses as the style sheet gives them */
export function neededFonts(css: string, html: string): readonly string[] {
  return facesOf(css)
    .filter(({ family, style, weight }) => {
      const by = NEEDED.find(([face]) => face.test(`${family} ${style} ${weight}`))?.[1];
      return by === undefined || by.test(html);
    })
    .map(({ url }) => url);
}

function facesOf(css: string): readonly Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => {
    const value = (key: string) => new RegExp(`(?:^|;)\\s*${key}\\s*:\\s*([^;]+)`).exec(body)?.[1]?.replaceAll(/["']/g, '').trim();
    const url = /url\(["']?([^"')]+)["']?\)/.exec(body)?.[1] ?? '';
    return { family: value('font-family') ?? '', style: value('font-style') ?? 'normal', weight: value('font-weight') ?? '400', url };
  });
}
