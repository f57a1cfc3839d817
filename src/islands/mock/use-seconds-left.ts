/** The seconds of an interview that are left, counted down while it runs; below 0 when its time is over. */
import { useEffect, useState } from 'react';
import { type Interview, secondsLeft } from '#learning/mock/session.ts';

const TICK_MS = 500;

export function useSecondsLeft(interview: Interview): number {
  const [left, setLeft] = useState(() => secondsLeft(interview, new Date().toISOString()));
  useEffect(() => {
    const look = () => setLeft(secondsLeft(interview, new Date().toISOString()));
    look();
    const timer = setInterval(look, TICK_MS);
    return () => clearInterval(timer);
  }, [interview]);
  return left;
}
