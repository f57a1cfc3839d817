/** In `npm run dev` each exercise has a page for its author at `/author/<id>/`. Nothing of it is in a build. */
import type { AstroIntegration } from 'astro';

export function authorPages(): AstroIntegration {
  return {
    name: 'holdout-author-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/author/[id]', entrypoint: './src/author/author.astro', prerender: true });
      },
    },
  };
}
