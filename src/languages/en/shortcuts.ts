/** Words of the sheet of keyboard shortcuts. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  singleKeys: 'Single-key shortcuts',
  singleKeysHint:
    'Those of “On every page”. They rest while you type. Switch them off if speech input or a slip of the finger sets them off; the choice stays in this browser.',
  groups: {
    everywhere: 'On every page',
    exercise: 'In an exercise',
    sql: 'In an SQL exercise',
    editor: 'In the editor',
    tables: 'On tables and pictures',
  },
  does: {
    everywhere: {
      sheet: 'Show this sheet',
      search: 'Search',
      today: 'Go to Today',
      roadmap: 'Go to the roadmap',
      exercises: 'Go to the exercises',
      lessons: 'Go to the lessons',
      interview: 'Go to the interview questions',
      reference: 'Go to the reference',
      settings: 'Go to the settings',
    },
    exercise: {
      check: 'Check the solution',
      run: 'Run the scratch line',
      tab: 'Change the tab, from a tab',
    },
    sql: {
      checkQuery: 'Check the query',
      runQuery: 'Run the query, or that of the scratch tab while it is open',
    },
    editor: {
      indent: 'Indent',
      outdent: 'Take the indent back',
      leaveLight: 'Leave the light editor',
      leaveFull: 'Full editor: let Tab leave it, or indent again (on a Mac with Shift)',
    },
    tables: {
      scroll: 'Scroll a wide table or picture that has the focus',
      moveTile: 'Move a tile of a ranked list',
      gradeTile: 'Change the grade of a tile',
    },
  },
  or: 'or',
  andThen: 'then',
  onMac: 'On a Mac, Check and Run take ⌘ in place of Ctrl as well.',
  keys: {
    Control: 'Ctrl',
    Shift: 'Shift',
    Alt: 'Alt',
    Enter: 'Enter',
    Escape: 'Esc',
    Tab: 'Tab',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    m: 'M',
  },
  /** Keys whose sign does not say its own name. */
  spokenKeys: {
    ArrowLeft: 'Left arrow',
    ArrowRight: 'Right arrow',
    ArrowUp: 'Up arrow',
    ArrowDown: 'Down arrow',
  },
};
