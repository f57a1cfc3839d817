/** The time that is left, to be seen; told only now and then, since a clock that speaks each second helps nobody. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { mockWords } from '#languages/mock.ts';
import type { Interview } from '#learning/mock/session.ts';
import { clockText } from './clock-text.ts';
import { toldAt } from './told-at.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

export function TimeLeft({ interview }: { readonly interview: Interview }) {
  const { timeLeft, timeOver, bar } = useWords(mockWords);
  const left = useSecondsLeft(interview);
  return (
    <>
      <span className="mock-time" role="timer" aria-live="off">
        {left > 0 ? timeLeft(clockText(left)) : timeOver(clockText(left))}
      </span>
      {left <= 0 && <span>. {bar.overNote}</span>}
      <Told left={left} />
    </>
  );
}

function Told({ left }: { readonly left: number }) {
  const { bar } = useWords(mockWords);
  const before = useRef(left);
  const [text, setText] = useState('');
  useEffect(() => {
    const told = toldAt(before.current, left);
    before.current = left;
    if (told === undefined) return;
    setText(told === 0 ? bar.over : bar.minutesLeft(told));
  }, [left, bar]);
  return (
    <span className="visually-hidden" role="status">
      {text}
    </span>
  );
}
