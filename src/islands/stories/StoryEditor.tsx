/** One story being written: its title, its four parts beside what a question asks of each, and the questions that it answers. */
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { storiesWords } from '#languages/stories.ts';
import type { Story } from '#learning/event.ts';
import { isBlank, isSameStory, STORY_PARTS } from '#learning/stories/story-parts.ts';
import type { BehaviouralQuestion } from './behavioural-question.ts';
import { MappedQuestions } from './MappedQuestions.tsx';
import { StoryHints } from './StoryHints.tsx';
import { StoryPartField } from './StoryPartField.tsx';
import { useStoryDraft } from './use-story-draft.ts';

export interface StoryEditorProps {
  readonly storyId: string;
  readonly stored: Story | undefined;
  readonly begun: Story;
  readonly questions: readonly BehaviouralQuestion[];
  readonly onTakeAway: (story: Story) => void;
}

/** The longest title that a log keeps. */
const LONGEST_TITLE = 200;

export function StoryEditor({ storyId, stored, begun, questions, onTakeAway }: StoryEditorProps) {
  const words = useWords(storiesWords);
  const { story, change, kept, keep } = useStoryDraft(storyId, stored, begun);
  const [framedBy, setFramedBy] = useState(story.questionIds[0] ?? questions[0]?.id ?? '');
  const frame = questions.find(({ id }) => id === framedBy)?.star;
  const title = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);
  const takeAway = () => {
    // What comes back later shall be all that was written.
    keep();
    onTakeAway(story);
  };
  return (
    // A change is kept when its field is left; the blur of a field reaches here.
    <section className="story-editor no-print" aria-label={words.editor} onBlur={keep}>
      <div className="story-editor__head">
        <div>
          <label htmlFor={`${id}-title`}>{words.name}</label>
          <input
            ref={title}
            id={`${id}-title`}
            value={story.title}
            maxLength={LONGEST_TITLE}
            autoComplete="off"
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
        </div>
        <FrameChoice questions={questions} value={framedBy} onChoose={setFramedBy} />
      </div>
      {STORY_PARTS.map((part) => (
        <StoryPartField key={part} part={part} text={story[part]} frame={frame?.[part]} onWrite={(text) => change({ [part]: text })} />
      ))}
      <MappedQuestions questions={questions} chosen={story.questionIds} onChoose={(questionIds) => change({ questionIds })} />
      <StoryHints story={kept} />
      <div className="story-editor__foot">
        <p className="quiet">{whetherKept(story, kept, words)}</p>
        {(stored !== undefined || !isBlank(story)) && (
          <button type="button" onClick={takeAway}>
            {words.takeAway}
          </button>
        )}
      </div>
    </section>
  );
}

function whetherKept(
  story: Story,
  kept: Story,
  words: { readonly keeping: string; readonly kept: string; readonly notBegun: string },
): string {
  if (isBlank(story) && isBlank(kept)) return words.notBegun;
  return isSameStory(story, kept) ? words.kept : words.keeping;
}

interface FrameChoiceProps {
  readonly questions: readonly BehaviouralQuestion[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function FrameChoice({ questions, value, onChoose }: FrameChoiceProps) {
  const words = useWords(storiesWords);
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{words.frameOf}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {questions.map((question) => (
          <option key={question.id} value={question.id} lang="en">
            {question.number}. {question.title}
          </option>
        ))}
      </select>
    </div>
  );
}
