/** One part of a story, with what the chosen question asks of it. */
import { useId } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { storiesWords } from '#languages/stories.ts';
import type { StoryPart } from '#learning/stories/story-parts.ts';

export interface StoryPartFieldProps {
  readonly part: StoryPart;
  readonly text: string;
  /** Content, and so English in every language. */
  readonly frame: string | undefined;
  readonly onWrite: (text: string) => void;
}

/** The longest text that a log keeps of one part. */
const LONGEST_TEXT = 20_000;

export function StoryPartField({ part, text, frame, onWrite }: StoryPartFieldProps) {
  const words = useWords(storiesWords);
  const id = useId();
  return (
    <div className="story-part">
      <div>
        <label htmlFor={id}>{words.parts[part]}</label>
        <p className="story-part__line" id={`${id}-line`}>
          {words.partLines[part]}
        </p>
        <textarea
          id={id}
          value={text}
          rows={part === 'action' ? 9 : 5}
          maxLength={LONGEST_TEXT}
          aria-describedby={`${id}-line ${id}-frame`}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
      </div>
      <p className="story-part__frame" id={`${id}-frame`}>
        <span>{words.frame}</span> <span lang="en">{frame}</span>
      </p>
    </div>
  );
}
