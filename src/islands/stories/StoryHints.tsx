/** How long a story takes to say, and what a listener might wonder about it. */
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { inList } from '#languages/in-list.ts';
import type { Language } from '#languages/language.ts';
import { type StoriesWords, storiesWords } from '#languages/stories.ts';
import type { Story } from '#learning/event.ts';
import { secondsOf, type StoryHint, storyHints } from '#learning/stories/story-hints.ts';

export function StoryHints({ story }: { readonly story: Story }) {
  const words = useWords(storiesWords);
  const language = useLanguage();
  const hints = storyHints(story);
  const seconds = secondsOf(story);
  if (seconds === 0) return null;
  return (
    <section className="story-hints" aria-labelledby="story-hints">
      <h3 id="story-hints">{words.spoken.title}</h3>
      <p>{words.spoken.length(seconds)}</p>
      {hints.length === 0 ? (
        <p>{words.spoken.fine}</p>
      ) : (
        <>
          <h4>{words.spoken.hints}</h4>
          <ul>
            {hints.map((hint) => (
              <li key={hint.kind}>{textOf(hint, words, language)}</li>
            ))}
          </ul>
          <p className="quiet">{words.spoken.leave}</p>
        </>
      )}
    </section>
  );
}

function textOf(hint: StoryHint, { hints, parts }: StoriesWords, language: Language): string {
  switch (hint.kind) {
    case 'empty':
      return hints.empty(
        inList(
          hint.parts.map((part) => parts[part]),
          language,
        ).join(''),
      );
    case 'action-not-longest':
      return hints.notLongest(parts[hint.longest]);
    case 'no-number':
      return hints.noNumber;
    case 'we':
      return hints.we(hint.we, hint.mine);
    case 'short':
      return hints.short(hint.seconds);
    case 'long':
      return hints.long(hint.seconds);
  }
}
