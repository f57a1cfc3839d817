/** What an indenting key does to the text: replace the range `from`..`to` by `text`. */
export interface IndentEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const STEP = '  ';

/** @returns `undefined` when the key means what it always means */
export function indentEdit(key: string, value: string, selectionStart: number, selectionEnd: number): IndentEdit | undefined {
  const lineStart = value.lastIndexOf('\n', selectionStart - 1) + 1;
  switch (key) {
    case 'Tab':
      return value.slice(selectionStart, selectionEnd).includes('\n')
        ? { from: lineStart, to: selectionEnd, text: value.slice(lineStart, selectionEnd).replace(/^(?=.)/gm, STEP) }
        : { from: selectionStart, to: selectionEnd, text: STEP };
    case 'Shift+Tab':
      return outdent(value, lineStart, selectionEnd);
    case 'Enter':
      return { from: selectionStart, to: selectionEnd, text: `\n${newLineIndent(value.slice(lineStart, selectionStart))}` };
    default:
      return undefined;
  }
}

function outdent(value: string, lineStart: number, selectionEnd: number): IndentEdit {
  const lineEnd = value.indexOf('\n', selectionEnd) < 0 ? value.length : value.indexOf('\n', selectionEnd);
  const lines = value.slice(lineStart, lineEnd);
  const text = lines.replace(/^ {1,2}/gm, '');
  return text === lines ? { from: selectionEnd, to: selectionEnd, text: '' } : { from: lineStart, to: lineEnd, text };
}

/** The indent of the line that is left, one step more after an opening bracket. */
function newLineIndent(before: string): string {
  const indent = /^ */.exec(before)?.[0] ?? '';
  return /[{[(]\s*$/.test(before) ? indent + STEP : indent;
}
