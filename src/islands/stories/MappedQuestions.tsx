/** The questions that a story answers, ticked by its teller. */
import { useWords } from '#islands/state/use-words.ts';
import { contentWords } from '#languages/content.ts';
import { storiesWords } from '#languages/stories.ts';
import type { BehaviouralQuestion } from './behavioural-question.ts';

export interface MappedQuestionsProps {
  readonly questions: readonly BehaviouralQuestion[];
  readonly chosen: readonly string[];
  readonly onChoose: (questionIds: readonly string[]) => void;
}

export function MappedQuestions({ questions, chosen, onChoose }: MappedQuestionsProps) {
  const words = useWords(storiesWords);
  const { questionNumber } = useWords(contentWords);
  // One that is no longer in the content stays mapped: it may come back with a later version.
  const toggled = (id: string) => (chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className="story-questions">
      <legend>{words.questions}</legend>
      {questions.map(({ id, number, title }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChoose(toggled(id))} />
          <span>
            {questionNumber(number)} <span lang="en">{title}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
