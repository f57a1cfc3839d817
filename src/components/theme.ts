/** The reader's theme: what was chosen, and how the page is told. The same key stands in ThemeBoot.astro. */
const key = 'holdout:theme';

/** `light`, `dark`, or `system` when nothing was chosen. */
export function chosenTheme(): string {
  return document.documentElement.dataset.theme ?? 'system';
}

/** Shows a theme now and keeps it for the next page. */
export function chooseTheme(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is refused: the theme lasts as long as the page.
  }
}
