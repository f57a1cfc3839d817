/** The learner's stories, the questions that have none, and how to take the stories along. */
import { downloadFile } from '#islands/settings/download-file.ts';
import { useWords } from '#islands/state/use-words.ts';
import { contentWords } from '#languages/content.ts';
import { storiesWords } from '#languages/stories.ts';
import { storiesMarkdown } from '#learning/stories/stories-markdown.ts';
import { type KeptStory, withoutStory } from '#learning/stories/stories-of.ts';
import { secondsOf } from '#learning/stories/story-hints.ts';
import type { BehaviouralQuestion } from './behavioural-question.ts';
import './story-list.css';

export interface StoryListProps {
  readonly questions: readonly BehaviouralQuestion[];
  readonly kept: readonly KeptStory[];
  readonly takenAway: readonly KeptStory[];
  readonly openId: string | undefined;
  readonly onBegin: (questionId?: string) => void;
  readonly onChoose: (story: KeptStory) => void;
  readonly onBringBack: (story: KeptStory) => void;
}

export function StoryList({ questions, kept, takenAway, openId, onBegin, onChoose, onBringBack }: StoryListProps) {
  const words = useWords(storiesWords);
  return (
    <div className="story-list">
      <section aria-labelledby="story-list">
        <h2 id="story-list">{words.list}</h2>
        {kept.length > 0 && (
          <ul>
            {kept.map((story) => (
              <li key={story.id}>
                <button
                  type="button"
                  className="story-list__story"
                  aria-current={story.id === openId ? 'true' : undefined}
                  onClick={() => onChoose(story)}
                >
                  <span>{story.story.title.trim() || words.untitled}</span> <Facts story={story} questions={questions} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <button type="button" className="go" onClick={() => onBegin()}>
          {words.begin}
        </button>
      </section>
      <Waiting questions={withoutStory(questions, kept)} onBegin={onBegin} />
      {kept.length > 0 && <TakeAlong kept={kept} questions={questions} />}
      {takenAway.length > 0 && <TakenAway stories={takenAway} onBringBack={onBringBack} />}
    </div>
  );
}

interface TakenAwayProps {
  readonly stories: readonly KeptStory[];
  readonly onBringBack: (story: KeptStory) => void;
}

function TakenAway({ stories, onBringBack }: TakenAwayProps) {
  const words = useWords(storiesWords);
  const nameOf = ({ story }: KeptStory) => story.title.trim() || words.untitled;
  return (
    <details>
      <summary>{words.takenAway}</summary>
      <ul>
        {stories.map((story) => (
          <li key={story.id} className="story-list__gone">
            <span>{nameOf(story)}</span>
            <button type="button" aria-label={words.bringBackNamed(nameOf(story))} onClick={() => onBringBack(story)}>
              {words.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Facts({ story: { story }, questions }: { readonly story: KeptStory; readonly questions: readonly BehaviouralQuestion[] }) {
  const words = useWords(storiesWords);
  const { questionNumber } = useWords(contentWords);
  const numbers = questions.filter(({ id }) => story.questionIds.includes(id)).map(({ number }) => questionNumber(number));
  return <span className="story-list__facts">{[words.seconds(secondsOf(story)), ...numbers].join(' · ')}</span>;
}

function Waiting({ questions, onBegin }: Pick<StoryListProps, 'questions' | 'onBegin'>) {
  const words = useWords(storiesWords);
  const { questionNumber } = useWords(contentWords);
  return (
    <section aria-labelledby="story-waiting">
      <h2 id="story-waiting">{words.waiting}</h2>
      {questions.length === 0 && <p className="quiet">{words.noneWaiting}</p>}
      <ul>
        {questions.map(({ id, number, title, href }) => (
          <li key={id} className="story-list__waiting">
            <span>
              {questionNumber(number)}{' '}
              <a href={href} lang="en">
                {title}
              </a>
            </span>
            <button type="button" aria-label={words.writeForQuestion(number)} onClick={() => onBegin(id)}>
              {words.writeFor}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeAlong({ kept, questions }: Pick<StoryListProps, 'kept' | 'questions'>) {
  const words = useWords(storiesWords);
  const save = () => {
    const titleOf = (id: string) => questions.find((question) => question.id === id)?.title;
    downloadFile(words.fileName, storiesMarkdown(kept, words, titleOf), 'text/markdown');
  };
  return (
    <section aria-labelledby="story-along">
      <h2 id="story-along">{words.takeAlong}</h2>
      <p className="story-list__along">
        <button type="button" onClick={save}>
          {words.markdown}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </section>
  );
}
