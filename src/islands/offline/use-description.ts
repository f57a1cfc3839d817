/** What the active service worker says of the build that it keeps here. */
import { useStore } from '@nanostores/react';
import { useCallback, useEffect, useState } from 'react';
import type { Description } from '#offline/messages.ts';
import { describeBuild, repairCore } from './ask-service-worker.ts';
import { $core, type CoreState } from './offline-state.ts';
import { siteRegistration } from './registration.ts';

export interface Described {
  readonly core: CoreState;
  readonly description: Description | undefined;
  /** Fetches what the browser has let go. */
  readonly repair: () => Promise<void>;
}

export function useDescription(): Described {
  const core = useStore($core, { ssr: 'initial' });
  const [description, setDescription] = useState<Description>();
  const ready = core.status === 'ready';
  const ask = useCallback(async () => {
    const active = (await siteRegistration())?.active;
    if (active) setDescription(await describeBuild(active));
  }, []);
  useEffect(() => {
    // A worker that does not answer leaves the panel looking; the page works on without it.
    if (ready) ask().catch(() => undefined);
  }, [ready, ask]);
  const repair = async () => {
    const active = (await siteRegistration())?.active;
    if (active) await repairCore(active);
    await ask();
  };
  return { core, description, repair };
}
