/** Stories as a Markdown file that reads well in any editor. */
import type { KeptStory } from './stories-of.ts';
import { STORY_PARTS, type StoryPart } from './story-parts.ts';

export interface MarkdownWords {
  readonly title: string;
  readonly untitled: string;
  /** Before the questions that a story answers. */
  readonly answers: string;
  readonly parts: Readonly<Record<StoryPart, string>>;
}

/** @param titleOf of a question, by its id; an id that is no longer in the content has none */
export function storiesMarkdown(kept: readonly KeptStory[], words: MarkdownWords, titleOf: (id: string) => string | undefined): string {
  const stories = kept.map(({ story }) => {
    const questions = story.questionIds.flatMap((id) => titleOf(id) ?? []);
    return [
      `## ${asLine(story.title) || words.untitled}`,
      ...(questions.length > 0 ? [[`${words.answers}`, '', ...questions.map((question) => `- ${asLine(question)}`)].join('\n')] : []),
      ...STORY_PARTS.flatMap((part) => [`### ${words.parts[part]}`, ...(story[part].trim() === '' ? [] : [asText(story[part])])]),
    ].join('\n\n');
  });
  return `${[`# ${words.title}`, ...stories].join('\n\n')}\n`;
}

const asLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A line of the learner's that begins like a heading stays a line of the story. */
const asText = (text: string): string => text.trim().replaceAll(/^(\s*)(#{1,6}\s)/gm, '$1\\$2');
