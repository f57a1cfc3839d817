/** All stories as they are printed; on the screen there is the editor in their place. */
import { useWords } from '#islands/state/use-words.ts';
import { storiesWords } from '#languages/stories.ts';
import type { KeptStory } from '#learning/stories/stories-of.ts';
import type { BehaviouralQuestion } from './behavioural-question.ts';
import { StoryText } from './StoryText.tsx';

export interface StoriesOnPaperProps {
  readonly kept: readonly KeptStory[];
  readonly questions: readonly BehaviouralQuestion[];
}

export function StoriesOnPaper({ kept, questions }: StoriesOnPaperProps) {
  const words = useWords(storiesWords);
  return (
    <div className="stories-on-paper">
      {kept.map(({ id, story }) => (
        <article key={id}>
          <h2>{story.title.trim() || words.untitled}</h2>
          <ul lang="en">
            {questions
              .filter((question) => story.questionIds.includes(question.id))
              .map((question) => (
                <li key={question.id}>{question.title}</li>
              ))}
          </ul>
          <StoryText story={story} />
        </article>
      ))}
    </div>
  );
}
