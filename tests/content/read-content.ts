/** Reads the words of this repository for the content tests, with the frontmatter parser that the site itself uses. */
import { globSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';

export interface ContentFile {
  readonly path: string;
  /** Name within its collection: `ndcg-at-k`, `phase-1/ndcg`, `how-ndcg-works`. */
  readonly id: string;
  /** Folder within its collection, empty where the collection has none. */
  readonly folder: string;
  readonly frontmatter: unknown;
  readonly body: string;
}

/** Every .mdx file that a reader can see; the template is none. */
export const EXERCISE_READMES = read('exercises/*/README.mdx', (path) => path.split('/')[1] as string)
  .filter(({ id }) => !id.startsWith('_'))
  // By id and not by path, in which the slash comes after the hyphen of a longer id.
  .toSorted((one, other) => (one.id < other.id ? -1 : 1));
export const LESSONS = read('content/lessons/*/*.mdx', (path) => path.slice('content/lessons/'.length, -'.mdx'.length));
export const QUESTIONS = read('content/questions/*/*.mdx', (path) => path.split('/')[3]?.slice(0, -'.mdx'.length) as string);
export const PHASES = read('content/roadmap/*.mdx', (path) => path.slice('content/roadmap/'.length, -'.mdx'.length));
export const EVERYTHING = [...EXERCISE_READMES, ...LESSONS, ...QUESTIONS, ...PHASES];

function read(pattern: string, idOf: (path: string) => string): ContentFile[] {
  return globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const { frontmatter, content } = parseFrontmatter(readFileSync(path, 'utf8'));
      return { path, id: idOf(path), folder: path.split('/').at(-2) as string, frontmatter, body: content };
    });
}
