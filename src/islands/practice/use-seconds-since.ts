/** Whole seconds since an instant, told anew each second. */
import { useEffect, useState } from 'react';

/** @param startedAt in milliseconds */
export function useSecondsSince(startedAt: number): number {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - startedAt) / 1000));
}
