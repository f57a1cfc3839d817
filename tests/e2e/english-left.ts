/** English words that a German page shows, or gives as names, outside what it marks as English or as code. */
import type { Locator } from '@playwright/test';

/** Words that hardly an English sentence does without, and German does not know; and the names of what is pressed. */
const ENGLISH =
  /\b(the|of|and|you|your|with|this|that|are|from|not|without|input|inputs|rows?|checks?|run|show|line|lines|steps|value|expected|received|attempt|stop|reset|next|previous)\b/i;

/** Texts and names, each once. What stands after a colon in a name is the name of some content. The part itself must be German. */
export async function englishLeft(part: Locator): Promise<readonly string[]> {
  const texts = await part.evaluate((root) => {
    const language = root.closest('[lang]')?.getAttribute('lang');
    const isContent = (element: Element | null) => {
      const mark = element?.closest('[lang="en"], code, pre, kbd, textarea');
      return mark != null && root.contains(mark);
    };
    const found = language === 'de' ? [] : [`the language of this part is ${language}`];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!isContent(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? '');
    for (const element of [root, ...root.querySelectorAll('[aria-label], [placeholder], [title]')])
      for (const name of ['aria-label', 'placeholder', 'title']) found.push(element.getAttribute(name)?.split(':')[0] ?? '');
    return found;
  });
  return [...new Set(texts.filter((text) => ENGLISH.test(text)).map((text) => text.trim()))];
}
