/** Runs in the page before its own scripts: hands in the program, and takes the time when the verdict is painted. */

export interface PaintedVerdict {
  /** Of the page's clock, which starts with the navigation. */
  readonly at: number;
  /** The same moment in Unix milliseconds. */
  readonly epoch: number;
  readonly headline: string;
}

export interface VerdictWatch {
  /** The first verdict of the page. */
  readonly first: Promise<PaintedVerdict>;
  /** Presses Check and waits for the verdict; gives back the milliseconds between. */
  checkAgain(): Promise<{ readonly ms: number; readonly headline: string }>;
}

declare global {
  interface Window {
    verdictWatch: VerdictWatch;
  }
}

/** Sent to the browser as text, so it may use nothing from outside. `program` is typed in where there is an editor for it. */
export function installVerdictWatch(program: string | undefined): void {
  const waiting = /^(|Nothing checked on this visit\.|Checking)$/;
  const headline = () => document.querySelector('section[aria-label="Verdict"] h2')?.textContent?.trim() ?? '';

  /** After the frame that shows it. `begun` tells that an older verdict has gone from the page. */
  const painted = (begun: boolean) =>
    new Promise<PaintedVerdict>((resolve) => {
      let hasBegun = begun;
      const observer = new MutationObserver(() => {
        const text = headline();
        if (waiting.test(text)) hasBegun = true;
        else if (hasBegun) {
          observer.disconnect();
          const tell = () => resolve({ at: performance.now(), epoch: performance.timeOrigin + performance.now(), headline: text });
          requestAnimationFrame(() => setTimeout(tell));
        }
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });

  /** A text area that takes text is an editor that is awake. */
  const typeProgram = (text: string) => {
    const observer = new MutationObserver(() => {
      const area = document.querySelector<HTMLTextAreaElement>(
        'textarea:is([aria-label^="solution."], [aria-label^="query."]):not([readonly])',
      );
      if (area === null) return;
      observer.disconnect();
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
      area.dispatchEvent(new Event('input', { bubbles: true }));
      const press = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
      // The page draws the typed text first.
      setTimeout(() => area.dispatchEvent(press));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['readonly'] });
  };

  const checkAgain = async () => {
    const started = performance.now();
    document.querySelector<HTMLButtonElement>('button[aria-keyshortcuts="Control+Enter"]')?.click();
    const verdict = await painted(false);
    return { ms: verdict.at - started, headline: verdict.headline };
  };
  window.verdictWatch = { first: painted(false), checkAgain };
  if (program !== undefined) typeProgram(program);
}
