/** What stands in the place of an island that crashed. Uses nothing of what may have crashed with it. */
import { useState } from 'react';
import type { Language } from '#languages/language.ts';
import { keepingWords } from '#languages/keeping.ts';
import './crash-screen.css';

export interface CrashScreenProps {
  readonly language: Language;
  readonly onAgain: () => void;
}

export function CrashScreen({ language, onAgain }: CrashScreenProps) {
  const words = keepingWords[language].crash;
  const [message, setMessage] = useState('');
  const download = async () => {
    // Loaded only now: no page pays for it before it is needed.
    const { downloadMyData } = await import('./download-my-data.ts');
    const { name, kind } = await downloadMyData();
    setMessage(kind === 'failed' ? words.failed : kind === 'raw' ? words.raw(name) : words.done(name));
  };
  return (
    <div className="crash-screen" role="alert">
      <p>{words.sentence}</p>
      <div className="crash-screen__actions">
        <button type="button" onClick={() => void download()}>
          {words.download}
        </button>
        <button type="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
      <p role="status">{message}</p>
    </div>
  );
}
