/** Words of the pane one works in: editor, tabs, buttons, drafts; and of the hints and the solution beside it. */
import { code, key, say, type Sentence } from '../sentence.ts';

export const workbench = {
  named: (title: string) => `Workbench: ${title}`,
  tabs: { list: 'Workbench', scratch: 'Scratch', tables: 'Tables', history: (attempts: number) => `History (${attempts})` },
  acts: {
    check: 'Check',
    checkKeys: 'Ctrl ⏎',
    run: 'Run',
    runKeys: 'Alt ⏎',
    stop: 'Stop',
    reset: 'Reset',
    resetQuestion: 'Back to the starter? Your text stays under History.',
    keep: 'Keep my code',
  },
  editor: {
    light: 'Use the light editor',
    failed: 'The full editor could not be loaded; this one does all that Check needs.',
    lightKeys: say`Tab indents by two spaces. To leave with the keyboard, press ${key('Esc')}, then ${key('Tab')}.`,
    fullKeys: say`${key('Ctrl')} ${key('M')} (on a Mac ${key('Ctrl')} ${key('Shift')} ${key('M')}) lets Tab leave the editor; once more, and Tab indents again.`,
  },
  changed: {
    since: (day: string) => `This exercise has changed since your code was accepted on ${day}.`,
    textsOnly: 'Its words were corrected, or its inputs widened; what is asked for is the same.',
    recheck: 'Check that code again',
  },
  otherDraft: {
    offer: 'Another draft of this exercise was saved, in another tab or before this page had loaded it. What you typed here stands.',
    take: 'Open the other draft',
    leave: 'Keep mine',
  },
  scratch: {
    expression: 'Expression to evaluate',
    ofFunction: (entry: string): Sentence =>
      say`Run calls your own ${code(entry)} with this and shows what comes back and what was printed. Nothing is graded or recorded.`,
    query: 'Query to explore with',
    ofQuery: say`While this tab is open, Run asks this query in place of yours and shows its rows and its plan. Nothing is graded or recorded.`,
  },
  hints: {
    title: 'Hints',
    first: (all: number) => `Show a hint (${all} in all)`,
    next: (left: number) => `Show the next hint (${left} left)`,
    wasLast: 'That was the last hint.',
  },
  solution: {
    title: 'Solution',
    asked: 'It teaches most after a try of your own. Ask once more and it opens; that it was opened is noted in your progress.',
    failed: 'The solution could not be loaded. Your code is untouched; try again when you are online.',
    show: 'Show the solution',
    showNow: 'Show the solution now',
    loading: 'Loading the solution',
    code: 'Code of the solution',
    compare: 'Compare with your code',
    compared: 'your code and the solution',
    another: 'Another way to write it',
    anotherCode: 'Code of another way',
  },
};
