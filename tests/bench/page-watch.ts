/** Runs in the page before its own scripts: takes the times at which it shows something, is awake, and takes text. */

export interface PageTimes {
  /** Milliseconds since the navigation began; `NaN` where the browser tells nothing. */
  readonly firstPaint: number;
  /** Every island that wakes at once is awake. */
  readonly hydrated: number;
}

export interface EditorTimes {
  /** The light editor has taken a key. */
  readonly light: number;
  /** The full editor stands in its place. */
  readonly full: number;
  /** The TypeScript service has found fault with the text. */
  readonly diagnostics: number;
}

declare global {
  interface Window {
    pageWatch: { readonly loaded: Promise<PageTimes>; readonly editor: Promise<EditorTimes> };
  }
}

/** Sent to the browser as text, so it may use nothing from outside. */
export function installPageWatch(): void {
  const when = (holds: () => boolean): Promise<number> =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => look());
      const look = () => {
        if (!holds()) return;
        observer.disconnect();
        resolve(performance.now());
      };
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    });

  const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const parsed = () => document.readyState !== 'loading';
  const load = async (): Promise<PageTimes> => {
    const hydrated = await when(
      () =>
        parsed() && document.querySelector('astro-island') !== null && document.querySelector('astro-island[ssr][client="load"]') === null,
    );
    // The entry of a paint comes after the frame.
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return { firstPaint: firstPaint(), hydrated };
  };

  const type = (area: HTMLTextAreaElement, text: string) => {
    area.focus();
    area.setSelectionRange(0, 0);
    document.execCommand('insertText', false, text);
  };
  const lightEditor = () => document.querySelector<HTMLTextAreaElement>('.light-editor textarea:not([readonly])');
  const openEditor = async (): Promise<EditorTimes> => {
    await when(() => lightEditor() !== null);
    const area = lightEditor() as HTMLTextAreaElement;
    const before = area.value;
    // A text that no checker of types lets pass.
    type(area, "const wrong: number = 'text';\n");
    if (area.value === before) throw new Error('the light editor took no text');
    const light = performance.now();
    const full = await when(() => document.querySelector('.monaco-host .view-lines') !== null);
    const diagnostics = await when(() => document.querySelector('.monaco-host .squiggly-error') !== null);
    return { light, full, diagnostics };
  };
  window.pageWatch = { loaded: load(), editor: openEditor() };
  // A page without an editor waits for one in vain, and nobody asks.
  window.pageWatch.editor.catch(() => undefined);
}
