/** The texts that gave way to another, and the act of keeping one more. */
import { useCallback, useEffect, useState } from 'react';
import { type KeptDraft, readKeptDrafts, withKeptDraft, writeKeptDrafts } from '#islands/exercise/kept-drafts.ts';

export function useKeptDrafts(exerciseId: string): readonly [drafts: readonly KeptDraft[], keep: (source: string) => void] {
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  useEffect(() => setDrafts(readKeptDrafts(exerciseId)), [exerciseId]);
  const keep = useCallback(
    (source: string) => {
      // Read anew: another tab may have kept one since.
      const next = withKeptDraft(readKeptDrafts(exerciseId), source, new Date());
      writeKeptDrafts(exerciseId, next);
      setDrafts(next);
    },
    [exerciseId],
  );
  return [drafts, keep];
}
