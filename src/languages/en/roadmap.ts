/** Words of the roadmap: its page, its phases, the goals and how much of them is reached. */
export const roadmap = {
  title: 'Roadmap',
  description:
    'Five phases from beginner to job-ready AI Recommendation Systems Analyst: goals, resources and milestones over about five months.',
  lede: (weeks: number) =>
    `From beginner to job-ready AI Recommendation Systems Analyst: five phases, ${weeks} weeks of study, about five months with pauses.`,
  goals: 'Goals',
  exercises: 'Exercises',
  milestone: 'Milestone',
  provenBy: 'Exercises that prove it',
  resources: 'Resources',
  practiseHere: 'Practise here',
  doneOf: (done: number, total: number) => `${done} of ${total}`,
  loadingOf: (total: number) => `… of ${total}`,
  noGoals: 'This phase has no goals to tick.',
  ticksStay: 'Ticks stay on this page until then.',
};
