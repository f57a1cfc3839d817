/** Words of the page on readiness: the number, what it is made of, how it was computed, and what to do next. */
export const readiness = {
  title: 'Readiness',
  description:
    'How ready you are for the interview, by skill and by part of the hiring scorecard, with the whole computation and what to do next.',
  lede: 'What you could show today of all that an interviewer may score. It counts what you did here, and forgets as memory does.',
  withoutScript: 'Readiness is computed from your own answers by a script in this page.',
  reading: 'Reading your progress…',
  notOpened: 'Your progress could not be opened, so this is made of what this page knows.',
  total: 'Readiness now',
  outOf: 'of 100',
  untouched:
    'Nothing is tried yet, so there is nothing to measure. One question takes about five minutes; begin with one of the three that come next.',
  mostlyUntried: (share: string) =>
    `Most of what is missing is untried, not weak. You have tried ${share} of it. An interview asks for a few of these things, never for all.`,
  mostlyFaded: (share: string) =>
    `You have tried ${share} of it. What is missing there was left out or has faded; a review brings most of it back.`,
  picture: 'Readiness in three parts; the list beside it has the numbers.',
  parts: {
    held: (points: string) => `${points} points: tried, and there today`,
    faded: (points: string) => `${points} points: tried, but left out or faded`,
    untried: (points: string) => `${points} points: not tried yet`,
  },
  coverage: (share: string, tried: number, all: number) => `Coverage: ${share} by weight, ${tried} of ${all} questions and exercises.`,
  ofTried: (points: string) => `Of what you tried, ${points} of 100 are there today.`,
  next: 'What to do next',
  nextWhy: 'The three things that would raise readiness most for each minute, if they went well today.',
  nothingLeft: 'Everything here is answered in full and fresh. Keep it so with what is due for review.',
  gain: (points: string) => `+${points} points`,
  why: {
    untried: 'Not tried yet.',
    weak: (share: string) => `So far it counts ${share} of full marks.`,
    fading: (share: string) => `It went well; by now you remember it with a chance of ${share}.`,
  },
  mostFor: (dimension: string) => `Most for: ${dimension}.`,
  byDimension: 'By part of the hiring scorecard',
  bySkill: 'By skill of the roadmap',
  dimension: 'Part',
  skill: 'Skill',
  weight: 'Weight',
  mastery: 'Mastery',
  tried: 'Tried',
  adds: 'Adds',
  triedOf: (tried: number, all: number) => `${tried} of ${all}`,
  bars: 'The narrow bar is mastery, the wide one behind it coverage.',
  nothingTried: 'not tried',
  how: {
    title: 'How it was computed',
    item: 'An answer to a question is worth the share of its key points that you said. After an answer that you rated good or easy, the better of it and the ones before counts; after any other, that answer alone.',
    exercise: (hard: string, again: string) =>
      `An exercise solved without help is worth 100%, with hints or with effort ${hard}, after its solution was shown or a review that failed ${again}. What was tried and never solved is worth nothing yet.`,
    recall:
      'That is multiplied by the chance that you remember it today, which falls with the days since you last did it and is reset by each review.',
    mean: 'The mastery of a part is the mean over all questions and exercises that touch it, tried or not; one counts double for its main part. For a skill it is the plain mean.',
    sum: 'Readiness adds up the parts by their weights on the scorecard. Coverage is the same mean with 1 for what was tried and 0 for what was not; it is shown, and never mixed in.',
    yours: 'With your numbers',
    example: (worth: string, recall: string, mastery: string) => `worth ${worth} × recall ${recall} = ${mastery}`,
    line: (dimension: string, weight: string, mastery: string, points: string) => `${dimension}: ${weight} × ${mastery} = ${points}`,
    together: (points: string) => `Together: ${points} of 100. The lines are rounded, the sum is not made of rounded lines.`,
    limits: 'It rests on your own ratings and on what is asked here. It orders your work; it does not foretell an offer.',
  },
  print: 'Print this page',
};
