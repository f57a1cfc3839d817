/** The limit of a cold start: grades in the page itself and shows the headline. */
import { headline } from '#graders/format.ts';
import { gradeSolution } from './grade-solution.ts';

const heading = document.querySelector('h2') as HTMLElement;
gradeSolution(1).then(
  (verdict) => {
    heading.textContent = headline(verdict);
  },
  (error: unknown) => {
    heading.textContent = `Broke off: ${error}`;
  },
);
