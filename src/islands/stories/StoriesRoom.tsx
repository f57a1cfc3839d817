/** The story builder: the learner's stories, and the one that is open for writing. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Island } from '#islands/state/Island.tsx';
import { useProgress } from '#islands/state/use-progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { storiesWords } from '#languages/stories.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { storiesOf } from '#learning/stories/stories-of.ts';
import type { BehaviouralQuestion } from './behavioural-question.ts';
import { StoriesOnPaper } from './StoriesOnPaper.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';
import { type NamedStory, useOpenStory } from './use-open-story.ts';
import './stories.css';

export interface StoriesRoomProps {
  readonly language: Language;
  readonly questions: readonly BehaviouralQuestion[];
}

export function StoriesRoom({ language, questions }: StoriesRoomProps) {
  return (
    <Island language={language}>
      <Room questions={questions} />
    </Island>
  );
}

function Room({ questions }: Pick<StoriesRoomProps, 'questions'>) {
  const words = useWords(storiesWords);
  const state = useProgress();
  if (state.status === 'loading') {
    return (
      <div className="stories" aria-busy="true">
        <p className="quiet">{words.reading}</p>
      </div>
    );
  }
  return (
    <>
      {state.status === 'failed' && (
        <p className="stories__failure" role="alert">
          {words.notOpened}
        </p>
      )}
      <Stories entries={state.entries} questions={questions} />
    </>
  );
}

function Stories({ entries, questions }: Pick<StoriesRoomProps, 'questions'> & { readonly entries: readonly LogEntry[] }) {
  const { kept, takenAway } = storiesOf(entries);
  const { open, gone, begin, choose, bringBack, takeAway } = useOpenStory(questions);
  return (
    <>
      <div className="stories no-print">
        <StoryList
          questions={questions}
          kept={kept}
          takenAway={takenAway}
          openId={open?.id}
          onBegin={begin}
          onChoose={choose}
          onBringBack={bringBack}
        />
        <div>
          <div role="status">{gone !== undefined && <Gone story={gone} onBringBack={bringBack} />}</div>
          {open === undefined && gone === undefined && <NothingOpen any={kept.length > 0} />}
          {open !== undefined && (
            <StoryEditor
              key={open.id}
              storyId={open.id}
              stored={kept.find(({ id }) => id === open.id)?.story}
              begun={open.story}
              questions={questions}
              onTakeAway={(story) => takeAway({ id: open.id, story })}
            />
          )}
        </div>
      </div>
      <StoriesOnPaper kept={kept} questions={questions} />
    </>
  );
}

function NothingOpen({ any }: { readonly any: boolean }): ReactNode {
  const words = useWords(storiesWords);
  return <p className="quiet">{any ? words.choose : words.none}</p>;
}

interface GoneProps {
  readonly story: NamedStory;
  readonly onBringBack: (story: NamedStory) => void;
}

function Gone({ story, onBringBack }: GoneProps) {
  const words = useWords(storiesWords);
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with the editor: whoever works by keyboard goes on from here.
  useEffect(() => button.current?.focus(), []);
  return (
    <p className="stories__gone">
      {words.tookAway(story.story.title.trim() || words.untitled)}{' '}
      <button ref={button} type="button" onClick={() => onBringBack(story)}>
        {words.bringBack}
      </button>
    </p>
  );
}
