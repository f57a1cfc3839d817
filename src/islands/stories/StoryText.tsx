/** A story to read: its four parts under their names, those that are empty left out. */
import { useWords } from '#islands/state/use-words.ts';
import { storiesWords } from '#languages/stories.ts';
import type { Story } from '#learning/event.ts';
import { STORY_PARTS } from '#learning/stories/story-parts.ts';
import './story-text.css';

export function StoryText({ story }: { readonly story: Story }) {
  const { parts } = useWords(storiesWords);
  return (
    <dl className="story-text">
      {STORY_PARTS.filter((part) => story[part].trim() !== '').map((part) => (
        <div key={part}>
          <dt>{parts[part]}</dt>
          <dd>{story[part].trim()}</dd>
        </div>
      ))}
    </dl>
  );
}
