/** Words that content is labelled with wherever it is listed: sizes, kinds and levels. */
export const content = {
  minutes: (count: number) => `${count} min`,
  phase: (order: number) => `Phase ${order}`,
  phaseWithWeeks: (order: number, weeks: number) => `Phase ${order} · ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
  lesson: 'lesson',
  question: (number: number) => `question ${number}`,
  questionNumber: (number: number) => `No. ${number}`,
  difficulties: { 'warm-up': 'warm-up', core: 'core', stretch: 'stretch' },
  categories: {
    beginner: 'beginner',
    intermediate: 'intermediate',
    advanced: 'advanced',
    scenario: 'scenario',
    workflow: 'workflow',
    behavioral: 'behavioural',
  },
  resourceKinds: {
    course: 'course',
    book: 'book',
    paper: 'paper',
    documentation: 'documentation',
    articles: 'articles',
    video: 'video',
    tool: 'tool',
    code: 'code',
  },
  sources: 'Sources',
};
