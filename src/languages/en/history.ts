/** Words of the history: attempts and kept drafts, and how two texts differ. */
export const history = {
  empty: 'No attempts yet. Each Check is kept here with its verdict, so nothing you try is lost.',
  list: 'Attempts and kept drafts, newest first',
  names: {
    attempt: (number: number, variant: number | undefined) => `Attempt ${number}${variant === undefined ? '' : `, variant ${variant}`}`,
    draft: 'Draft',
  },
  unchecked: 'A draft that gave way to another text. It was not checked.',
  show: 'Show',
  views: { code: 'Code', since: 'Changes to the draft now', before: 'Changes from the attempt before' },
  isCurrent: 'This is the code in the editor',
  restore: 'Restore this code',
  codeOf: (name: string) => `Code of ${name}`,
  sinceThen: (name: string) => `${name} and the draft now`,
  beforeThat: (name: string) => `The attempt before and ${name}`,
  difference: {
    none: 'No difference.',
    of: (texts: string) => `Difference: ${texts}`,
    same: (lines: number) => (lines === 1 ? '1 line the same' : `${lines} lines the same`),
    kinds: { added: 'added', removed: 'removed' },
  },
};
