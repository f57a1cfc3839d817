/** What a device is told of the site when it is installed as an app, once a language. */
import { DEFAULT_LANGUAGE, type Language, pathIn } from '#languages/language.ts';
import { offlineWords } from '#languages/offline.ts';

/** Colours of the paper in light and of the mark; a manifest cannot read the style sheet. */
const PAPER = '#fbfaf8';

export const webManifestName = (language: Language): string =>
  language === DEFAULT_LANGUAGE ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;

/** @param base folder of the site on its host, with a slash at both ends */
export function webManifest(language: Language, base: string): object {
  const words = offlineWords[language].app;
  const at = (path: string) => base + path;
  const page = (path: string) => at(pathIn(language, path).slice(1));
  const icon = (name: string, size: number, purpose: string) => ({
    src: at(`icons/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: base,
    name: words.name,
    short_name: 'Holdout',
    description: words.description,
    lang: language,
    dir: 'ltr',
    start_url: page('/'),
    scope: base,
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['education', 'productivity'],
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('icon-maskable-512', 512, 'maskable')],
    screenshots: [
      { src: at('icons/screenshot-wide.png'), sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: words.screenshot },
      { src: at('icons/screenshot-narrow.png'), sizes: '390x844', type: 'image/png', form_factor: 'narrow', label: words.screenshot },
    ],
    shortcuts: [
      { name: words.exercises, url: page('/exercises/'), icons: [icon('icon-192', 192, 'any')] },
      { name: words.interview, url: page('/interview/'), icons: [icon('icon-192', 192, 'any')] },
    ],
  };
}
