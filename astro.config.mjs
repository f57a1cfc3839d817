// How the static site is built: where it is served from, how words become HTML, and how workers are bundled.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { authorPages } from './src/author/author-pages.plugin.ts';
import { coreDeclarations } from './src/islands/exercise/core-declarations.plugin.ts';
import { slimMonaco } from './src/islands/exercise/slim-monaco.plugin.ts';
import { holdoutCatalog } from './src/catalog/vite-plugin.node.ts';
import { typesetMaths } from './src/markdown/typeset-maths.plugin.ts';
import { worksOffline } from './src/offline/works-offline.plugin.ts';
import { indexPages } from './src/search/index-pages.plugin.ts';
import { collectPackages } from './src/security/licences/collect-packages.plugin.ts';
import { sealSite } from './src/security/seal-site.plugin.ts';
import { keepLazyStyles } from './src/styles/keep-lazy-styles.plugin.ts';
import { woff2Only } from './src/styles/woff2-only.plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** Vite plugins of this product, one a line, in the order in which they run; pages and workers are bundled with the same ones. */
const vitePlugins = () => [holdoutCatalog(), coreDeclarations(), slimMonaco(), woff2Only(), keepLazyStyles(), collectPackages()];

export default defineConfig({
  output: 'static',
  // Only the sitemap, and links between languages, name the host; a build for none in particular need not know it.
  site: process.env.HOLDOUT_SITE || undefined,
  base: process.env.HOLDOUT_BASE || '/',
  outDir: process.env.HOLDOUT_OUT || './dist',
  trailingSlash: 'always',
  // Every page once a language, from the same file; `Astro.currentLocale` says which it is.
  i18n: {
    locales: ['en', 'de'],
    defaultLocale: 'en',
    fallback: { de: 'en' },
    routing: { prefixDefaultLocale: false, fallbackType: 'rewrite' },
  },
  build: { format: 'directory', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // In the order in which they change the finished pages; the list of what works offline is made of their last bytes.
  integrations: [mdx(), react(), authorPages(), indexPages(), sealSite(), worksOffline(version)],
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [typesetMaths] }),
    syntaxHighlight: 'shiki',
    shikiConfig: { themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' }, defaultColor: 'light-dark()' },
  },
  vite: {
    define: { __HOLDOUT_VERSION__: JSON.stringify(version) },
    plugins: vitePlugins(),
    worker: { format: 'es', plugins: vitePlugins },
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { debug: fileURLToPath(new URL('./src/sandbox/silent-debug.cjs', import.meta.url)) } },
  },
});
