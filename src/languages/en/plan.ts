/** Words of the plan to the date: the form, what is foreseen, the days, what is left out, the calendar file. */
const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const plan = {
  title: 'Plan to the date',
  description: 'Give the day of your interview and your minutes a day: a day-by-day plan that has you remember most on that day.',
  lede: 'Give the day of the interview and the minutes you have. The plan says what to practise on which day, so that you remember most on that one.',
  withoutScript: 'The plan is worked out by a script in this page.',
  reading: 'Reading your plan…',
  notOpened: 'Your progress could not be opened. The plan below knows only what you did on this page.',
  form: {
    title: 'When is it?',
    change: 'Change the plan',
    date: 'Day of the interview',
    minutes: 'Minutes a day',
    minutesHelp: (fewest: number, most: number) => `From ${fewest} to ${most}. Give what you have even on a bad day.`,
    make: 'Make the plan',
    save: 'Save the change',
    cancel: 'Leave it as it is',
    wrong: {
      'no-day': () => 'Give a day that exists.',
      past: () => 'That day is past. Give today or a later day.',
      far: (most: number) => `That is more than ${days(most)} ahead. Give a nearer day: what you learn now is mostly forgotten by then.`,
      minutes: (fewest: number, most: number) => `Give whole minutes from ${fewest} to ${most}.`,
    },
  },
  facts: {
    title: (day: string) => `Interview on ${day}`,
    left: (count: number, minutes: number) => `${days(count)} to go, ${minutes} min a day.`,
    foreseen: 'What you will remember on that day',
    following: 'Following the plan',
    without: 'Doing nothing more',
    how: (count: number) =>
      `An estimate, by FSRS, a model of forgetting: the average chance to remember each of ${items(count)}, weighted as a hiring scorecard weights them. It supposes that every review goes well.`,
    missed: (count: number) => `You missed ${days(count)}; the plan was made anew. Nothing is lost.`,
  },
  today: {
    title: 'Today',
    sum: (count: number, minutes: number) => `${items(count)}, ${minutes} min`,
    done: (count: number, minutes: number) => `Done today: ${items(count)}, ${minutes} min.`,
    finished: 'That was all for today.',
    nothing: 'Nothing is planned for today.',
    spare: (day: string) =>
      `There is time to spare: the plan begins on ${day}. Until then, learn what is new to you, or give it fewer minutes a day.`,
  },
  days: {
    title: 'Day by day',
    week: (from: string, to: string) => `${from} to ${to}`,
    weekSum: (count: number, minutes: number) => `${items(count)}, ${minutes} min`,
    sum: (minutes: number) => `${minutes} min`,
    free: 'free',
    isNew: 'new',
    again: 'again',
    interview: 'Interview',
    warmUp: 'Nothing new. If you like, say what you know best once aloud:',
    warmUpNone: 'Nothing new. Breathe, and trust what you know.',
  },
  leftOut: {
    title: 'Left out',
    noTime: (count: number) => `No time for ${items(count)}`,
    noTimeWhy: 'Other things gain more per minute. More minutes a day would bring some of them in.',
    tooLong: (count: number) => (count === 1 ? '1 item is longer than a day' : `${count} items are longer than a day`),
    tooLongWhy: (minutes: number) => `Each takes more than the ${minutes} min of a whole day. Keep them for a day with more time.`,
    none: 'Nothing is left out.',
  },
  calendar: {
    title: 'In your calendar',
    help: 'One all-day entry for each day, as a file for any calendar. If the plan changes, import a new file: it replaces the entries of its days. Entries of days that are free now, and all those made for another day of the interview, stay until you delete them.',
    button: 'Download calendar file',
    done: (name: string) => `${name} was handed to your browser.`,
    name: (day: string) => `Interview on ${day}`,
    dayTitle: (count: number, minutes: number) => `Interview practice: ${items(count)}, ${minutes} min`,
    interview: 'Interview',
    line: (title: string, minutes: number, what: string) => `• ${title} (${minutes} min, ${what})`,
    more: (address: string) => `The plan as it stands: ${address}`,
  },
  act: {
    change: 'Change',
    remove: 'Remove the plan',
    undo: 'Undo',
    made: 'The plan is made.',
    changed: 'The plan was changed.',
    removed: 'The plan was removed. What you practised is still there.',
    undone: 'Undone.',
  },
  states: {
    today: 'It is today.',
    past: (day: string) => `The interview was on ${day}. Set a new date when the next one comes; what you practised is still there.`,
    far: (most: number) =>
      `That is more than ${days(most)} ahead, and a plan looks no farther. It begins by itself when the day is nearer.`,
  },
  onToday: {
    title: (day: string) => `Planned for today: interview on ${day}`,
    left: (count: number) => (count === 1 ? 'tomorrow' : `in ${count} days`),
    more: (count: number) => `and ${count} more`,
    open: 'Open the plan',
  },
};
