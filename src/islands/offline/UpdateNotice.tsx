/** Offers a new version once it is stored whole. Nothing is reloaded unless the reader says so. */
import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { LanguageContext, useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { offlineWords } from '#languages/offline.ts';
import { loadNewVersion } from './load-new-version.ts';
import { $update } from './offline-state.ts';
import { putOff } from './registration.ts';
import './update-notice.css';

export function UpdateNotice({ language }: { readonly language: Language }) {
  return (
    <LanguageContext value={language}>
      <Notice />
    </LanguageContext>
  );
}

type Step = 'offered' | 'saving' | 'notSaved' | 'failed';

function Notice() {
  const words = useWords(offlineWords).update;
  const update = useStore($update, { ssr: 'initial' });
  const [step, setStep] = useState<Step>('offered');
  const reload = async () => {
    setStep('saving');
    setStep((await loadNewVersion()) === 'not-saved' ? 'notSaved' : 'failed');
  };
  // While its own reload is under way, the takeover is no news.
  const shown = update.status !== 'none' || step === 'saving';
  const offer = update.status === 'elsewhere' ? words.elsewhere : words.ready;
  return (
    // The live region is there before its words are, else they are not read out; a landmark it is only with them.
    <div className="update-notice" data-shown={shown} {...(shown && { role: 'region', 'aria-label': words.label })}>
      <p role="status">{shown ? (step === 'offered' ? offer : words[step]) : ''}</p>
      {shown && (
        <div className="update-notice__choice">
          <button type="button" className="go" disabled={step === 'saving'} onClick={() => void reload()}>
            {words.reload}
          </button>
          <button type="button" disabled={step === 'saving'} onClick={() => putOff(update)}>
            {words.later}
          </button>
        </div>
      )}
    </div>
  );
}
