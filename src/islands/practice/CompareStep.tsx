/** The key points beside what was said: ticked by the learner, guessed at for a written answer, scored, rated and saved. */
import { type Dispatch, useMemo } from 'react';
import { record } from '#islands/state/progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import { seemsSaid } from '#learning/practice/cue-match.ts';
import { ratingFor, scoreOf } from '#learning/practice/score-said.ts';
import { PointList } from './PointList.tsx';
import type { PractisedQuestion } from './practised-question.ts';
import { RatingChoice } from './RatingChoice.tsx';
import type { Act, Rehearsal } from './rehearsal.ts';
import type { Heading } from './RehearsalSteps.tsx';

export interface CompareStepProps {
  readonly rehearsal: Extract<Rehearsal, { readonly step: 'comparing' }>;
  readonly act: Dispatch<Act>;
  readonly heading: Heading;
  readonly question: PractisedQuestion;
  readonly mockId: string | undefined;
}

export function CompareStep({ rehearsal, act, heading, question, mockId }: CompareStepProps) {
  const { compare: words, rate } = useWords(practiceWords);
  const { how, text, seconds, confidence, said } = rehearsal;
  const isWritten = how === 'written' && text.trim() !== '';
  const guesses = useMemo(() => (isWritten ? seemsSaid(text, question.keyPoints) : []), [isWritten, text, question.keyPoints]);
  const score = scoreOf(said, question.keyPoints);
  const rating = rehearsal.rating ?? ratingFor(score);
  const save = () => {
    void record({
      type: 'answer',
      questionId: question.id,
      how,
      ...(isWritten && { text }),
      seconds,
      confidence,
      said: said.toSorted((a, b) => a - b),
      score,
      rating,
      ...(mockId !== undefined && { mockId }),
    });
    act({ do: 'save', score });
  };
  return (
    <>
      <h2 id="practice-step" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.how}</p>
      {isWritten && (
        <>
          <details className="practice__text" open>
            <summary>{words.yours}</summary>
            <p lang="">{text}</p>
          </details>
          <p className="quiet">{words.guesses(guesses.length)}</p>
          {guesses.length > 0 && (
            <p>
              <button type="button" onClick={() => act({ do: 'tick', said: [...new Set([...said, ...guesses])] })}>
                {words.takeOver}
              </button>
            </p>
          )}
        </>
      )}
      <PointList points={question.keyPoints} said={said} guesses={guesses} onTick={(now) => act({ do: 'tick', said: now })} />
      <p className="practice__score">
        <output>{words.score(score)}</output>
      </p>
      <RatingChoice rating={rating} suggested={ratingFor(score)} onRate={(now) => act({ do: 'rate', rating: now })} />
      <div className="practice__acts">
        <button type="button" className="go" onClick={save}>
          {rate.save}
        </button>
      </div>
    </>
  );
}
