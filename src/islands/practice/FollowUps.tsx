/** What the interviewer asks next, one at a time: said aloud first, then compared. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import type { PractisedQuestion } from './practised-question.ts';

export function FollowUps({ followUps }: Pick<PractisedQuestion, 'followUps'>) {
  const words = useWords(practiceWords).followUps;
  const [place, setPlace] = useState(0);
  const [isShown, setShown] = useState(false);
  const asked = useRef<HTMLParagraphElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  // Whoever pressed a button that is gone stands at what it brought.
  useEffect(() => {
    if (isShown) shown.current?.focus();
    else if (place > 0) asked.current?.focus();
  }, [isShown, place]);
  const followUp = followUps[place];
  if (followUp === undefined) return null;
  const next = () => {
    setShown(false);
    setPlace(place + 1);
  };
  return (
    <section className="practice__follow-up" aria-labelledby="practice-follow-ups">
      <h3 id="practice-follow-ups">{words.title}</h3>
      <p className="quiet">{words.place(place + 1, followUps.length)}</p>
      <p className="practice__asked" lang="en" ref={asked} tabIndex={-1}>
        {followUp.question}
      </p>
      {isShown ? (
        <>
          <p lang="en" ref={shown} tabIndex={-1}>
            {followUp.answer}
          </p>
          {place + 1 < followUps.length ? (
            <button type="button" onClick={next}>
              {words.next}
            </button>
          ) : (
            <p className="quiet">{words.done}</p>
          )}
        </>
      ) : (
        <>
          <p>{words.say}</p>
          <button type="button" onClick={() => setShown(true)}>
            {words.reveal}
          </button>
        </>
      )}
    </section>
  );
}
