/** Words of the site search. */
export const search = {
  title: 'Search',
  description: 'Search lessons, exercises, interview questions, the roadmap and the reference. It works offline.',
  label: 'Search',
  hint: 'Lessons, exercises, questions, roadmap, reference and conventions.',
  found: (count: number, query: string) =>
    count === 0
      ? `Nothing found for “${query}”. Try one word, or the name of a metric.`
      : count === 1
        ? `1 page found for “${query}”.`
        : `${count} pages found for “${query}”.`,
  searching: 'Searching …',
  failed: 'The search could not be loaded. Reload the page; if you are offline, open the site once with a connection first.',
  more: (count: number) => (count === 1 ? 'Show 1 more page' : `Show ${count} more pages`),
  inPage: 'In this page:',
  kinds: {
    lessons: 'Lesson',
    exercises: 'Exercise',
    interview: 'Question',
    reference: 'Reference',
    conventions: 'Conventions',
    roadmap: 'Roadmap',
    other: 'Page',
  },
  withoutScript: 'The search needs a script in this page. All content is linked from the navigation above.',
};
