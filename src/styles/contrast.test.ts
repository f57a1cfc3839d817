/** Contrast of every pair of tokens that meet, computed from tokens.css, in both themes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Rgb = readonly [red: number, green: number, blue: number];
type Theme = 'light' | 'dark';

const TOKENS = new Map(
  [...(readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
    ([, name, value]) => [name as string, value as string],
  ),
);

/** Channels of linear light, as they enter a luminance. */
function colourOf(token: string, theme: Theme): Rgb {
  const value = TOKENS.get(token);
  if (value === undefined) throw new RangeError(`tokens.css has no ${token}`);
  const [, light = value, dark = value] = /^light-dark\((.*?\)|#\w+), (.*)\)$/.exec(value) ?? [];
  const own = theme === 'light' ? light : dark;
  const reference = /^var\((.*)\)$/.exec(own)?.[1];
  if (reference !== undefined) return colourOf(reference, theme);
  const oklch = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(own);
  if (oklch !== null) return linearOfOklch(Number(oklch[1]), Number(oklch[2]), Number(oklch[3]));
  if (own === '#fff') return [1, 1, 1];
  throw new RangeError(`${token} is ${own}, which this test cannot read`);
}

/** @see https://www.w3.org/TR/css-color-4/#color-conversion-code */
function linearOfOklch(lightness: number, chroma: number, hue: number): Rgb {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (channel: number) => Math.max(0, Math.min(1, channel));
  return [
    clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

const encoded = (channel: number) => (channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055);
const decoded = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
/** A tint laid over a ground, as a browser paints it. */
const washed = (tint: Rgb, share: number, ground: Rgb) =>
  tint.map((channel, at) => decoded(share * encoded(channel) + (1 - share) * encoded(ground[at] as number))) as unknown as Rgb;

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['--paper', '--card', '--sunk'] as const;
const TEXTS = ['--ink', '--ink-2', '--accent', '--bad', '--good', '--relevant', '--treatment'];
/** What must be seen to use or to understand a part, without being text. Beside `--line` and `--other` the same stands in words or numbers. */
const SHAPES = ['--line-2', '--accent', '--relevant', '--control', '--treatment', '--group', '--bad'];
const ON_FILLED = [
  ['--accent-ink', '--accent'],
  ['--relevant-ink', '--relevant'],
  ['--card', '--relevant'],
  ['--paper', '--ink'],
  ['--ink', '--other'],
] as const;
/** Text on a tinted ground: text, tint, how much of it. */
const ON_TINTED = [
  ['--ink', '--accent', 0.09],
  ['--accent', '--accent', 0.09],
  ['--ink', '--bad', 0.12],
  ['--bad', '--bad', 0.1],
  ['--ink', '--good', 0.14],
  ['--ink', '--treatment', 0.14],
  ['--treatment', '--treatment', 0.14],
  ['--ink', '--relevant', 0.32],
] as const;

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const of = (token: string) => colourOf(token, theme);
  test.each(TEXTS)('%s is text on every ground', (text) => {
    for (const ground of GROUNDS) expect(contrast(of(text), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });
  test.each(ON_FILLED)('%s is text on %s', (text, ground) => expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5));
  test.each(ON_TINTED)('%s is text where %s tints the paper by %d', (text, tint, share) =>
    expect(contrast(of(text), washed(of(tint), share, of('--paper')))).toBeGreaterThanOrEqual(4.5),
  );
  test.each(SHAPES)('%s is a shape on every ground', (shape) => {
    for (const ground of GROUNDS) expect(contrast(of(shape), of(ground)), ground).toBeGreaterThanOrEqual(3);
  });
});

describe('the yardstick', () => {
  test('black on white is 21', () => expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 10));
  test('oklch(0.628 0.2577 29.23) is pure red', () =>
    expect(linearOfOklch(0.62796, 0.25768, 29.234).map((channel) => channel.toFixed(2))).toEqual(['1.00', '0.00', '0.00']));
  test('every token of a colour is in a pair, or said to need none', () => {
    const used = new Set<string>([...GROUNDS, ...TEXTS, ...SHAPES, ...ON_FILLED.flat(), '--line', '--accent-wash']);
    const colours = [...TOKENS].filter(([, value]) => /oklch|#|light-dark|var\(/.test(value)).map(([name]) => name);
    expect(colours.filter((name) => !used.has(name))).toEqual([]);
    expect(colours.length).toBeGreaterThan(15);
  });
});
