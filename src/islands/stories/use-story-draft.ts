/** A story while it is written: kept when the typing pauses, when a field is left, and when the page is. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { record } from '#islands/state/progress.ts';
import type { Story } from '#learning/event.ts';
import { isBlank, isSameStory } from '#learning/stories/story-parts.ts';

const PAUSE_MS = 1_500;

export interface StoryDraft {
  readonly story: Story;
  readonly change: (change: Partial<Story>) => void;
  /** As it stands in the log; of one that is not in it, as it was begun. */
  readonly kept: Story;
  readonly keep: () => void;
}

/** @param stored as the log has it; undefined for a story that is only begun */
export function useStoryDraft(storyId: string, stored: Story | undefined, begun: Story): StoryDraft {
  const [story, setStory] = useState(stored ?? begun);
  const [kept, setKept] = useState(story);
  const now = useRef({ story, kept, isNew: stored === undefined });
  const change = useCallback((part: Partial<Story>) => {
    now.current.story = { ...now.current.story, ...part };
    setStory(now.current.story);
  }, []);
  const keep = useCallback(() => {
    const { story: written, kept: before, isNew } = now.current;
    // A story in which nothing was ever written is none.
    if (isSameStory(written, before) || (isNew && isBlank(written))) return;
    now.current = { story: written, kept: written, isNew: false };
    setKept(written);
    void record({ type: 'story', storyId, story: written });
  }, [storyId]);
  // Another tab changed it: its text is taken over unless something is being written here.
  useEffect(() => {
    const { story: written, kept: before } = now.current;
    if (stored === undefined || isSameStory(stored, before) || !isSameStory(written, before)) return;
    now.current = { story: stored, kept: stored, isNew: false };
    setStory(stored);
    setKept(stored);
  }, [stored]);
  useEffect(() => {
    if (isSameStory(story, now.current.kept)) return;
    const pause = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [story, keep]);
  useOnLeaving(keep);
  return { story, change, kept, keep };
}

/** Phones end a page without a word: `visibilitychange` is the last event that is sure to come. */
function useOnLeaving(keep: () => void): void {
  useEffect(() => {
    const hidden = () => (document.visibilityState === 'hidden' ? keep() : undefined);
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
}
