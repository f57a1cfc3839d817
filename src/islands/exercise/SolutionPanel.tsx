/** The solution: open after acceptance, or after asking for it twice. */
import { useState } from 'react';
import { DiffView } from '#islands/exercise/DiffView.tsx';
import type { Solution } from '#worker/client.ts';
import { useWords } from '#islands/state/use-words.ts';
import { workbenchWords } from '#languages/workbench.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';

interface Props {
  readonly accepted: boolean;
  /** It was opened before, on this device or another. */
  readonly shownBefore: boolean;
  readonly source: string;
  readonly fetchSolution: () => Promise<Solution>;
  readonly onReveal: () => void;
}

type Step = { readonly name: 'closed' | 'asked' | 'loading' | 'failed' } | { readonly name: 'open'; readonly solution: Solution };

export function SolutionPanel({ accepted, shownBefore, source, fetchSolution, onReveal }: Props) {
  const words = useWords(workbenchWords).solution;
  const [step, setStep] = useState<Step>({ name: 'closed' });
  const free = accepted || shownBefore;
  const open = async () => {
    setStep({ name: 'loading' });
    try {
      const solution = await fetchSolution();
      if (!shownBefore) onReveal();
      setStep({ name: 'open', solution });
    } catch {
      setStep({ name: 'failed' });
    }
  };
  const press = () => (step.name === 'closed' && !free ? setStep({ name: 'asked' }) : void open());
  return (
    <section className="solution" aria-label={words.title}>
      <h2>{words.title}</h2>
      <div aria-live="polite">
        {step.name === 'asked' && <p>{words.asked}</p>}
        {step.name === 'failed' && <p>{words.failed}</p>}
      </div>
      {step.name === 'open' ? (
        <SolutionText solution={step.solution} source={source} />
      ) : (
        <button type="button" aria-disabled={step.name === 'loading'} onClick={step.name === 'loading' ? undefined : press}>
          {step.name === 'asked' ? words.showNow : step.name === 'loading' ? words.loading : words.show}
        </button>
      )}
    </section>
  );
}

function SolutionText({ solution, source }: { readonly solution: Solution; readonly source: string }) {
  const words = useWords(workbenchWords).solution;
  return (
    <>
      <ScrollArea className="code" label={words.code}>
        <pre lang="en">{solution.source}</pre>
      </ScrollArea>
      <details>
        <summary>{words.compare}</summary>
        <DiffView before={source} after={solution.source} label={words.compared} />
      </details>
      {solution.secondApproach !== undefined && (
        <details>
          <summary>{words.another}</summary>
          <ScrollArea className="code" label={words.anotherCode}>
            <pre lang="en">{solution.secondApproach}</pre>
          </ScrollArea>
        </details>
      )}
    </>
  );
}
