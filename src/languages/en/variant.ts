/** Words of variants: an exercise once more, on other data. */
import { code, say, sayAll, type Sentence } from '../sentence.ts';

export const variant = {
  line: (variant: number, difference: Sentence) => sayAll(say`Variant ${variant}:`, difference),
  newCases: say`new cases from a new seed.`,
  newDatabase: say`a new database: Lanternfish once more, with other people, titles and clicks.`,
  offer: say`Once this has faded a little, write it anew: the same task on new data.`,
  practise: 'Practise again on new data',
  begin: 'Begin with the starter',
  back: 'Back to the exercise as first set',
  holdsAnswer: (line: Sentence) => sayAll(line, say`The editor holds code that was accepted before.`),
  refused: (text: string) =>
    say`The address asks for variant ${code(text)}, and variants are whole numbers from 1 up. This is the exercise as first set.`,
  example: {
    draw: 'Draw an example',
    failed: 'No example could be drawn. Your text is untouched; try again when you are online.',
  },
  ratingNotLoaded:
    'The rating of this review could not be loaded. Your attempts are kept; open it again from the queue when you are online.',
  parameters: (names: string) => say`Bound by name: ${code(names)}.`,
};
