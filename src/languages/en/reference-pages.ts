/** Words of the reference of the metric core, its search, and the pages on conventions. */
import { howToImport } from '../how-to-import.ts';
import { act, code, say } from '../sentence.ts';

export const referencePages = {
  title: 'Reference',
  description: "Every function of Holdout's metric core: definition, convention, ranges, errors, source and an example that runs.",
  lede: (functions: number) =>
    `The ${functions} functions that grade your exercises, that the labs compute with, and that you may import. Each names its convention and its source.`,
  whereToolsDisagree: 'Where tools disagree',
  searchLabel: 'Search by name or by what it does',
  searchExamples: 'ndcg, sample size, exposure …',
  found: (count: number) =>
    count === 0 ? 'No function found. Try one word of what it measures.' : count === 1 ? '1 function found.' : `${count} functions found.`,
  familyTitle: (family: string) => `${family}: reference`,
  importedAs: (functions: number) => say`${functions === 1 ? '1 function' : `${functions} functions`}, imported as ${code(howToImport)}.`,
  signatureOf: (name: string) => `Signature of ${name}`,
  exampleOf: (name: string) => `Example of ${name}`,
  takes: 'Takes',
  returns: 'Returns',
  refuses: 'Refuses',
  tryIt: 'Try it',
  writtenIn: 'Written in',
  optional: 'optional',
  conventionsTitle: (family: string) => `${family}: conventions`,
  conventionsDescription: (family: string, choices: number) =>
    `Where tools compute different numbers under one name: ${choices} choices of ${family.toLowerCase()}.`,
  functionsThemselves: say`The functions themselves: ${act('reference')}. Every example is computed by them.`,
  option: 'option',
  choice: 'Choice',
  means: 'Means',
  usedBy: 'Used by',
  example: 'Example',
  ourDefault: "Holdout's default",
  notDefined: 'undefined (NaN)',
};
