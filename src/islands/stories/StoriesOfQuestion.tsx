/** On the page of a behavioural question: the learner's own stories for it. */
import { Island } from '#islands/state/Island.tsx';
import { useProgress } from '#islands/state/use-progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { storiesWords } from '#languages/stories.ts';
import { storiesFor, storiesOf } from '#learning/stories/stories-of.ts';
import { StoryText } from './StoryText.tsx';
import './stories-of-question.css';

export interface StoriesOfQuestionProps {
  readonly language: Language;
  readonly questionId: string;
  /** Of the story builder. */
  readonly storiesHref: string;
}

export function StoriesOfQuestion({ language, ...ofQuestion }: StoriesOfQuestionProps) {
  return (
    <Island language={language}>
      <OfQuestion {...ofQuestion} />
    </Island>
  );
}

function OfQuestion({ questionId, storiesHref }: Omit<StoriesOfQuestionProps, 'language'>) {
  const words = useWords(storiesWords);
  const state = useProgress();
  return (
    <section className="stories-of-question" aria-labelledby="stories-of-question" aria-busy={state.status === 'loading'}>
      <h2 id="stories-of-question">{words.ofQuestion.title}</h2>
      {state.status === 'loading' ? (
        <p className="quiet">{words.ofQuestion.reading}</p>
      ) : (
        <Mapped stories={storiesFor(questionId, storiesOf(state.entries).kept)} questionId={questionId} storiesHref={storiesHref} />
      )}
    </section>
  );
}

interface MappedProps extends Omit<StoriesOfQuestionProps, 'language'> {
  readonly stories: ReturnType<typeof storiesFor>;
}

function Mapped({ stories, questionId, storiesHref }: MappedProps) {
  const { ofQuestion, untitled } = useWords(storiesWords);
  if (stories.length === 0) {
    return (
      <p className="no-print">
        {ofQuestion.none} <a href={`${storiesHref}?question=${encodeURIComponent(questionId)}`}>{ofQuestion.write}</a>
      </p>
    );
  }
  return (
    <>
      {stories.map(({ id, story }) => (
        <details key={id}>
          <summary>{story.title.trim() || untitled}</summary>
          <StoryText story={story} />
        </details>
      ))}
      <p className="no-print">
        <a href={storiesHref}>{ofQuestion.all}</a>
      </p>
    </>
  );
}
