/** The solution: open after acceptance, or after asking for it twice. */
import { useState } from 'react';
import { DiffView } from '#islands/exercise/DiffView.tsx';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';

interface Props {
  readonly accepted: boolean;
  /** It was opened before, on this device or another. */
  readonly shownBefore: boolean;
  readonly source: string;
  readonly fetchSolution: () => Promise<string>;
  readonly onReveal: () => void;
}

type Step = { readonly name: 'closed' | 'asked' | 'loading' | 'failed' } | { readonly name: 'open'; readonly text: string };

export function SolutionPanel({ accepted, shownBefore, source, fetchSolution, onReveal }: Props) {
  const [step, setStep] = useState<Step>({ name: 'closed' });
  const free = accepted || shownBefore;
  const open = async () => {
    setStep({ name: 'loading' });
    try {
      const text = await fetchSolution();
      if (!shownBefore) onReveal();
      setStep({ name: 'open', text });
    } catch {
      setStep({ name: 'failed' });
    }
  };
  const press = () => (step.name === 'closed' && !free ? setStep({ name: 'asked' }) : void open());
  return (
    <section className="solution" aria-label="Solution">
      <h2>Solution</h2>
      <div aria-live="polite">
        {step.name === 'asked' && (
          <p>It teaches most after a try of your own. Ask once more and it opens; that it was opened is noted in your progress.</p>
        )}
        {step.name === 'failed' && <p>The solution could not be loaded. Your code is untouched; try again when you are online.</p>}
      </div>
      {step.name === 'open' ? (
        <SolutionText text={step.text} source={source} />
      ) : (
        <button type="button" aria-disabled={step.name === 'loading'} onClick={step.name === 'loading' ? undefined : press}>
          {step.name === 'asked' ? 'Show the solution now' : step.name === 'loading' ? 'Loading the solution' : 'Show the solution'}
        </button>
      )}
    </section>
  );
}

function SolutionText({ text, source }: { readonly text: string; readonly source: string }) {
  return (
    <>
      <ScrollArea className="code" label="Code of the solution">
        <pre>{text}</pre>
      </ScrollArea>
      <details>
        <summary>Compare with your code</summary>
        <DiffView before={source} after={text} label="your code and the solution" />
      </details>
    </>
  );
}
