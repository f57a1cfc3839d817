/** Whether this is a tab of Safari, or of another browser on its engine, and so subject to its seven days. */
export interface BrowserFacts {
  readonly userAgent: string;
  /** Set where the site runs from the home screen. */
  readonly standalone?: boolean;
}

/** Every browser calls itself AppleWebKit; those of other engines also say which. On iPhones all of them are WebKit, whatever their names. */
export function isSafariTab(browser: BrowserFacts, displayMode: string = displayModeHere()): boolean {
  if (browser.standalone === true || displayMode === 'standalone') return false;
  return /AppleWebKit/.test(browser.userAgent) && !/Chrome|Chromium|Edg\//.test(browser.userAgent);
}

const displayModeHere = (): string =>
  typeof matchMedia === 'function' && matchMedia('(display-mode: standalone)').matches ? 'standalone' : 'browser';
