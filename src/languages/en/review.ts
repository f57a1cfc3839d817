/** Words of review: what is due, what comes, how sure one was and how right, and the rating of an exercise that came back. */
import { act, say } from '../sentence.ts';

const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);

export const review = {
  title: 'Review',
  description:
    'Questions and exercises that are about to be forgotten, in one queue; what comes when; and how well you know what you know.',
  lede: 'What you have answered or solved comes back just before you would forget it: questions to say again, exercises on new data.',
  withoutScript: say`Your reviews are worked out by a script in this page. Without it you can still read the ${act('questions')}.`,
  reading: 'Reading your reviews…',
  notOpened: 'Your progress could not be opened. What follows is only what you did on this page.',
  kinds: { question: 'Question', exercise: 'Exercise, new data' },
  due: {
    title: 'Due now',
    sum: (count: number, minutes: number) => `${items(count)}, about ${minutes} min. What you remember least comes first.`,
    begin: 'Begin',
    recall: (percent: string) => `recall ${percent}`,
    none: (day: string) => `Nothing is due. The next review is on ${day}.`,
    doneToday: (count: number) => `${count === 1 ? '1 review' : `${count} reviews`} done today.`,
  },
  empty: {
    title: 'Nothing in the queue yet',
    how: 'Two things put something here:',
    question: say`Answer a ${act('question')} aloud or in writing, compare it with its key points, and rate how it went.`,
    exercise: say`Have an ${act('exercise')} accepted. It comes back with new data, so that the old answer is of no use but the idea is.`,
    further: 'Each review moves the next one further away: days at first, then weeks, then months.',
  },
  forecast: {
    title: 'What comes',
    spans: { 14: '14 days', 30: '30 days' },
    span: 'How far ahead',
    described: (count: number, days: number, most: number) =>
      `${items(count)} in the next ${days} days; the fullest day has ${most}. The table below has each day.`,
    asTable: 'As a table',
    day: 'Day',
    reviews: 'Reviews',
    minutes: 'Minutes',
    today: 'Today',
    quiet: (days: number) => `Nothing falls due in the next ${days} days.`,
  },
  calibration: {
    title: 'How sure, and how right',
    asked: (share: number) =>
      `Before you look at the key points you say how likely it is that you said key points worth ${share} of 100. Here is how that compares with what you had said.`,
    none: 'No answers yet: with the first one this begins.',
    few: (count: number, enough: number) =>
      `From ${count === 1 ? '1 answer' : `${count} answers`} nothing can be told yet; from ${enough} on this says whether you lean one way.`,
    over: (said: string, hit: string, low: string, high: string, count: number) =>
      `You were surer than your answers bore out: on average you were ${said} sure and reached it in ${hit}. After ${count} answers your true share probably lies between ${low} and ${high}, below what you promise.`,
    under: (said: string, hit: string, low: string, high: string, count: number) =>
      `You know more than you believe: on average you were ${said} sure and reached it in ${hit}. After ${count} answers your true share probably lies between ${low} and ${high}, above what you promise.`,
    inLine: (said: string, hit: string, low: string, high: string, count: number) =>
      `No lean to be seen: on average you were ${said} sure and reached it in ${hit}. After ${count} answers your true share probably lies between ${low} and ${high}, and what you promise is in there.`,
    brier: (score: string, baseline: string) =>
      `Brier score ${score}: 0 is perfect. Always saying your own average would score ${baseline}.`,
    parts: (reliability: string, resolution: string, baseline: string) =>
      `It is made of ${reliability} for promises that were off, less ${resolution} for telling hard questions from easy ones, plus the ${baseline}.`,
    described: (bins: number) =>
      `How often you reached it, by how sure you were, in ${bins === 1 ? '1 group' : `${bins} groups`}. The dashed line is to be as sure as right; the table has the numbers.`,
    sure: 'How sure you were',
    reached: 'Reached',
    answers: 'Answers',
    interval: '95 % interval',
    range: (from: string, to: string) => `${from} to ${to}`,
  },
  memory: {
    title: 'What you remember',
    of: (count: number) => `All ${items(count)} that you have reviewed, worst first.`,
    one: 'The one item that you have reviewed.',
    item: 'Item',
    recall: 'Recall now',
    due: 'Due',
    reviews: 'Reviews',
    model:
      'Recall is an estimate by FSRS, a model fitted to many people’s reviews, not to yours. An item is due when its recall has fallen to about 90 %.',
  },
  rating: {
    title: 'How well did you remember it?',
    names: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
    comesBack: (day: string) => `back ${day}`,
    suggested: 'suggested',
    because: {
      first: 'Accepted at the first try, without help: that is Good, or Easy if it cost no thought.',
      tries: 'It took more than one try: that is Hard.',
      hint: 'A hint was opened: that is Hard.',
      solution: 'The solution was opened: that is Again. It comes back soon, and then it will be yours.',
      'same-text': 'This is the text that was accepted before, so it says nothing of what you remember: judge for yourself.',
    },
    kept: (rating: string, day: string) => `Kept as ${rating}. Next review: ${day}.`,
    unsolved: 'Once your code is accepted you rate how well you remembered it.',
    queue: 'Back to the queue',
  },
  today: {
    title: 'Due for review',
    sum: (count: number, minutes: number) => `${items(count)}, about ${minutes} min`,
    all: (count: number) => `Review all ${count}`,
    open: 'Open the queue',
    none: (day: string) => `Nothing is due. Next: ${day}.`,
  },
};
