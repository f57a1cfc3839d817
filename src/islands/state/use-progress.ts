/** The hook by which an island reads progress and has it loaded. */
import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { $progress, $saveState, startProgress } from './progress.ts';
import type { ProgressState, SaveState } from './progress-state.ts';

/** `ssr: 'initial'`: the first render in the browser must equal the built page, however late the island wakes. */
export function useProgress(): ProgressState {
  useEffect(startProgress, []);
  return useStore($progress, { ssr: 'initial' });
}

export function useSaveState(): SaveState {
  useEffect(startProgress, []);
  return useStore($saveState, { ssr: 'initial' });
}
