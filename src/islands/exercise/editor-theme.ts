/** The editor's colours, read from the page's tokens as they are just now, light or dark. */

/** The form in which the full editor takes a theme. */
interface EditorTheme {
  readonly base: 'vs' | 'vs-dark';
  readonly inherit: boolean;
  readonly rules: { readonly token: string; readonly foreground: string; readonly fontStyle?: string }[];
  readonly colors: { readonly [part: string]: string };
}

export function editorTheme(): EditorTheme {
  const colour = tokenReader();
  const rule = (token: string, name: string, fontStyle?: string) => ({
    token,
    foreground: colour(name).slice(1),
    ...(fontStyle === undefined ? {} : { fontStyle }),
  });
  return {
    base: isDark() ? 'vs-dark' : 'vs',
    inherit: false,
    rules: [
      rule('', '--ink'),
      rule('keyword', '--accent'),
      rule('type', '--accent'),
      // JOIN, AND, IN and the like.
      rule('operator.sql', '--accent'),
      rule('comment', '--ink-2', 'italic'),
      rule('number', '--treatment'),
      rule('string', '--relevant'),
      rule('regexp', '--relevant'),
    ],
    colors: {
      'editor.background': colour('--card'),
      'editor.foreground': colour('--ink'),
      'editorCursor.foreground': colour('--ink'),
      'editorLineNumber.foreground': colour('--ink-2'),
      'editorLineNumber.activeForeground': colour('--ink'),
      'editor.selectionBackground': `${colour('--accent')}40`,
      'editor.inactiveSelectionBackground': `${colour('--accent')}26`,
      'editorBracketMatch.background': `${colour('--accent')}26`,
      'editorBracketMatch.border': colour('--accent'),
      'editorIndentGuide.background1': colour('--line'),
      'editorError.foreground': colour('--bad'),
      'editorWarning.foreground': colour('--treatment'),
      'editorWidget.background': colour('--card'),
      'editorWidget.foreground': colour('--ink'),
      'editorWidget.border': colour('--line'),
      'editorHoverWidget.background': colour('--card'),
      'editorHoverWidget.border': colour('--line'),
      'editorSuggestWidget.background': colour('--card'),
      'editorSuggestWidget.foreground': colour('--ink'),
      'editorSuggestWidget.border': colour('--line'),
      'editorSuggestWidget.selectedBackground': colour('--accent'),
      'editorSuggestWidget.selectedForeground': colour('--accent-ink'),
      'input.background': colour('--sunk'),
      'input.foreground': colour('--ink'),
      focusBorder: colour('--accent'),
    },
  };
}

/** Calls back when the page turns light or dark; the returned function ends that. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', changed);
  };
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Monaco takes hexadecimal colours only, and the tokens are OKLCH: one painted pixel translates. */
function tokenReader(): (token: string) => string {
  const probe = document.createElement('span');
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return (token) => {
    document.body.append(probe);
    probe.style.color = `var(${token})`;
    const computed = getComputedStyle(probe).color;
    probe.remove();
    if (pen === null) return '#808080';
    pen.fillStyle = computed;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  };
}
