/** Whether the editor takes text: once the island is awake and the stored draft is in it, or storage has kept us waiting. */
import { useEffect, useState } from 'react';
import { useHydrated } from '#islands/exercise/use-hydrated.ts';
import { useProgress } from '#islands/state/use-progress.ts';

/** Storage that takes longer is in trouble; what it holds is then offered beside what was typed. */
const LONGEST_WAIT_MS = 1_000;

export function useEditable(): boolean {
  const hydrated = useHydrated();
  const loading = useProgress().status === 'loading';
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), LONGEST_WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return hydrated && (!loading || waited);
}
