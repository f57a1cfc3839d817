/** Which story is open for writing, which was just taken away, and what is done with them. */
import { useEffect, useState } from 'react';
import { newId, record } from '#islands/state/progress.ts';
import type { Story } from '#learning/event.ts';
import type { KeptStory } from '#learning/stories/stories-of.ts';
import { EMPTY_STORY } from '#learning/stories/story-parts.ts';
import type { BehaviouralQuestion } from './behavioural-question.ts';

/** A story by its id, as it stands. */
export type NamedStory = Pick<KeptStory, 'id' | 'story'>;

export interface OpenStory {
  readonly open: NamedStory | undefined;
  readonly gone: NamedStory | undefined;
  readonly begin: (questionId?: string) => void;
  readonly choose: (story: NamedStory) => void;
  readonly takeAway: (story: NamedStory) => void;
  readonly bringBack: (story: NamedStory) => void;
}

/** To be used after loading only. */
export function useOpenStory(questions: readonly BehaviouralQuestion[]): OpenStory {
  const [open, setOpen] = useState(() => begunByAddress(questions));
  const [gone, setGone] = useState<NamedStory>();
  // What the address asked for is begun once: a reload shall not begin another one.
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const choose = (story: NamedStory) => {
    setGone(undefined);
    setOpen(story);
  };
  return {
    open,
    gone,
    choose,
    begin: (questionId) => choose(begun(questionId)),
    takeAway: (story) => {
      void record({ type: 'story', storyId: story.id, story: null });
      setOpen(undefined);
      setGone(story);
    },
    bringBack: (story) => {
      void record({ type: 'story', storyId: story.id, story: story.story });
      choose(story);
    },
  };
}

const begun = (questionId?: string): NamedStory => ({
  id: newId(),
  story: { ...EMPTY_STORY, questionIds: questionId === undefined ? [] : [questionId] } satisfies Story,
});

/** `?question=behavioral/<slug>`: a question page sent the learner here to write its story. */
function begunByAddress(questions: readonly BehaviouralQuestion[]): NamedStory | undefined {
  const asked = new URLSearchParams(location.search).get('question');
  return asked !== null && questions.some(({ id }) => id === asked) ? begun(asked) : undefined;
}
