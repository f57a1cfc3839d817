/** The fenced blocks of the question pages, each with the words of the section it stands in. */
import { QUESTIONS } from '../read-content.ts';

export interface Artefact {
  readonly page: string;
  readonly folder: string;
  readonly language: string;
  readonly title: string;
  readonly code: string;
  /** The paragraphs between the headings around the block, without code, tables, lists and formulas. */
  readonly paragraphs: readonly string[];
}

const FENCE = /^```(\w*)(?: title="([^"]*)")?\n([\s\S]*?)^```$/gm;
const HEADING = /^#{2,} .*$/m;

export const ARTEFACTS: readonly Artefact[] = QUESTIONS.flatMap(artefactsIn);

export function artefactsIn({ id, folder, body }: { readonly id: string; readonly folder: string; readonly body: string }): Artefact[] {
  const fences = [...body.matchAll(FENCE)];
  let place = 0;
  // Code may hold lines that look like headings, so each block becomes its number before the page is cut into sections.
  const sections = body.replace(FENCE, () => `\n@${place++}@\n`).split(HEADING);
  return fences.map(([, language = '', title = '', code = ''], index) => {
    const section = sections.find((text) => text.includes(`@${index}@`)) as string;
    return { page: id, folder, language, title, code, paragraphs: paragraphsOf(section) };
  });
}

/** The code of the one block of a page that has this title. */
export function codeOf(page: string, title = ''): string {
  const found = ARTEFACTS.filter((artefact) => artefact.page === page && artefact.title === title);
  if (found.length !== 1) throw new RangeError(`codeOf requires one block "${title}" in ${page}, got ${found.length}`);
  return (found[0] as Artefact).code;
}

export function bodyOf(page: string): string {
  const found = QUESTIONS.find(({ id }) => id === page);
  if (found === undefined) throw new RangeError(`bodyOf requires a question page, got ${page}`);
  return found.body;
}

/** The cells of the table row that begins with this text. */
export function rowOf(page: string, first: string): readonly string[] {
  const line = bodyOf(page)
    .split('\n')
    .find((text) => text.startsWith(`| ${first} |`));
  if (line === undefined) throw new RangeError(`rowOf requires a row "${first}" in ${page}`);
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function paragraphsOf(section: string): readonly string[] {
  return section
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/^(@\d+@$|[|#<>]|- |\d+\. |\$\$)/.test(text));
}
