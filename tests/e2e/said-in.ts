/** What a page says to whoever reads or hears it, each text with the language that it is marked as. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  /** The element, and the attribute when it is one. */
  readonly where: string;
}

/**
 * Runs in the browser, so it takes nothing from outside itself.
 *
 * @param html a page as it was built; without it, the page that is open
 */
export function saidIn(html: string | undefined): Said[] {
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
    'content',
    'label',
  ];
  // The same in every language, and never sentences of ours.
  const unspoken = 'script, style, template, code, pre, kbd, math, .katex, .monaco-editor, textarea, [translate=no]';
  const page = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
  const said: Said[] = [];

  const add = (text: string, element: Element, where: string) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain !== '') said.push({ text: plain, lang, where });
  };

  for (const element of page.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    // The editor's own marks come and go with what it has computed by now; of its attributes only the label is ours.
    if (element.closest('.monaco-editor') !== null && !element.matches('textarea, [role="textbox"]')) continue;
    const isTechnical = name === 'meta' && element.getAttribute('name') !== 'description';
    for (const attribute of spoken)
      if (!isTechnical && element.hasAttribute(attribute)) add(element.getAttribute(attribute) ?? '', element, `<${name} ${attribute}>`);
    if (element.closest(unspoken) !== null) continue;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.textContent ?? '', element, `<${name}>`);
    // Without scripting its content is markup, with it text; as text it would be read as one.
    if (name === 'noscript')
      said.splice(
        said.findLastIndex(({ where }) => where === '<noscript>'),
        1,
      );
  }
  return said;
}
