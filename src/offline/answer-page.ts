/** Pages: from the core where it has them, else from the network, else the page that says what works offline. */
import { LANGUAGES, languageOf, pathIn } from '#languages/language.ts';
import { answerFromCore, coreCache } from './core-cache.ts';
import { absolute, offlineBuild } from './offline-build.ts';

/** An unknown address is the host's to answer: its 404 stays one. */
export async function answerPage(request: Request, event: Event): Promise<Response> {
  const asked = new URL(request.url);
  const page = new URL(pageAddress(asked.pathname), asked);
  if (coreCache.getCacheKeyForURL(page.href) !== undefined) {
    if (page.pathname !== asked.pathname) return Response.redirect(page.href + asked.search, 302);
    return answerFromCore(page.href, event);
  }
  try {
    return await fetch(request);
  } catch {
    return answerFromCore(offlinePage(asked.pathname), event);
  }
}

/** `/roadmap`, `/roadmap/` and `/roadmap/index.html` are one page. */
const pageAddress = (path: string): string => path.replace(/\/index\.html$/, '/').replace(/([^/])$/, '$1/');

function offlinePage(path: string): string {
  const first = path.slice(offlineBuild.base.length).split('/')[0];
  const language = languageOf(LANGUAGES.find((each) => each === first));
  return absolute(offlineBuild.base + pathIn(language, '/offline/').slice(1));
}
