/** Words of the frame around every page: head, navigation, foot. */
export const frame = {
  skip: 'Skip to content',
  toToday: 'Holdout, to Today',
  mainNavigation: 'Main',
  places: {
    today: 'Today',
    roadmap: 'Roadmap',
    exercises: 'Exercises',
    lessons: 'Lessons',
    interview: 'Interview',
    reference: 'Reference',
  },
  settings: 'Settings',
  staysHere: 'What you do here stays in this browser. No account, no server.',
  conventions: 'Conventions',
  verdictFormat: 'Verdict format',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language',
};
