/** Words of Today: what to go on with, what comes next, what was done. */
import { act, type Sentence, say } from '../sentence.ts';

export const today = {
  title: 'Today',
  description:
    'A workbench for future AI Recommendation Systems Analysts: roadmap, lessons, and exercises checked in the page. No account, no server.',
  withoutScript: say`Your progress is read by a script in this page. Without it you can still read the ${act('roadmap')}.`,
  next: 'Next',
  reading: 'Reading your progress…',
  notOpened: 'Your progress could not be opened.',
  backupAndStorage: 'Backup and storage',
  goOn: 'Continue',
  exercise: 'Exercise',
  lesson: 'Lesson',
  goals: 'Goals',
  draftKept: 'Draft kept, not checked yet.',
  lastTry: (verdict: Sentence) => say`Last try: ${verdict} Draft kept.`,
  allDone: say`Every exercise is accepted, every lesson read and every goal reached. ${act('Look back over the roadmap')} and solve one of them again without the hints.`,
  doneSoFar: 'Done so far',
  exercisesAccepted: 'Exercises accepted',
  lessonsRead: 'Lessons read',
  goalsReached: 'Goals reached',
  questionsAnswered: 'Questions answered',
  doneOf: (done: number, total: number) => `${done} of ${total}`,
  kinds: { exercise: 'accepted', lesson: 'read', goal: 'reached' },
  start: {
    lead: 'A workbench to learn, rehearse and prove the work of an AI Recommendation Systems Analyst: five phases, from the first metric to a portfolio, with exercises that tell you which idea went wrong.',
    here: 'Start here',
    firstLesson: 'Read the first lesson.',
    firstExercise: 'Write the first function and press Check. A wrong answer tells you what it computes instead.',
    theRoadmap: 'The roadmap',
    whatTheRoadmapHas: (goals: number, exercises: number) =>
      `Goals in order (${goals}) and the exercises that prove them (${exercises}). Tick what you already know.`,
    whereKept: 'Where your work is kept',
    kept: 'In this browser, on this device. There is no account and nothing is sent.',
    backup: say`A ${act('backup')} is one file; it moves your work to another device, and merging never overwrites.`,
    beenHere: say`Been here before? ${act('Import your backup')}.`,
  },
};
