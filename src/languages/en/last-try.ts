/** What came of the last attempt, in one line. A diagnosis and the names of checks are content. */
import { english as inEnglish, say } from '../sentence.ts';

export const lastTry = {
  accepted: 'Accepted.',
  unattempted: 'The code was still the starter.',
  notCallable: 'The code could not be called.',
  inconclusive: 'The run took too long to be judged.',
  notAcceptedYet: 'Not accepted yet.',
  failed: (count: number, firstCheck: string) =>
    count === 1 ? say`One check failed: ${inEnglish(firstCheck)}.` : say`${count} checks failed, the first: ${inEnglish(firstCheck)}.`,
};
