/** The questions by group as checkboxes, and what chooses many at once. */
import { useWords } from '#islands/state/use-words.ts';
import { contentWords } from '#languages/content.ts';
import { upperFirst } from '#languages/sentence.ts';
import { sheetsWords } from '#languages/sheets.ts';
import type { Card } from '#learning/sheets/card.ts';
import type { ListedQuestion } from './SheetsRoom.tsx';
import { useSuggested } from './use-suggested.ts';

export interface ChooseQuestionsProps {
  readonly questions: readonly ListedQuestion[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

export function ChooseQuestions({ questions, chosen, onChange }: ChooseQuestionsProps) {
  const words = useWords(sheetsWords);
  const suggested = useSuggested(questions);
  const only = (ids: readonly string[]) => onChange(new Set(ids));
  const [due, weak] = [suggested?.due ?? [], suggested?.weak ?? []];
  return (
    <section aria-labelledby="sheets-choose">
      <h2 id="sheets-choose">{words.choose}</h2>
      <fieldset className="sheets-room__quick">
        <legend>{words.quick}</legend>
        <button type="button" onClick={() => only(questions.map(({ id }) => id))}>
          {words.all}
        </button>
        <button type="button" onClick={() => only([])}>
          {words.none}
        </button>
        <button type="button" disabled={due.length === 0} onClick={() => only(due)}>
          {words.due(due.length)}
        </button>
        <button type="button" disabled={weak.length === 0} onClick={() => only(weak)}>
          {words.weak(weak.length)}
        </button>
        <p className="quiet">{words.aboutWeak}</p>
      </fieldset>
      {[...Map.groupBy(questions, ({ group }) => group as Card['group'])].map(([group, own]) => (
        <Group key={group} group={group} questions={own} chosen={chosen} onChange={onChange} />
      ))}
    </section>
  );
}

function Group({ group, questions, chosen, onChange }: ChooseQuestionsProps & { readonly group: Card['group'] }) {
  const words = useWords(sheetsWords);
  const name = upperFirst(useWords(contentWords).categories[group]);
  const ids = questions.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;
  const set = (changed: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of changed) on ? next.add(id) : next.delete(id);
    onChange(next);
  };
  return (
    <details className="sheets-room__group">
      <summary>
        {name} <span className="quiet">{words.chosenOf(count, ids.length)}</span>
      </summary>
      <fieldset>
        <legend className="visually-hidden">{name}</legend>
        <Choice checked={count === ids.length} mixed={count > 0 && count < ids.length} onChange={(on) => set(ids, on)}>
          {words.wholeGroup(name, ids.length)}
        </Choice>
        {questions.map(({ id, title }) => (
          <Choice key={id} checked={chosen.has(id)} onChange={(on) => set([id], on)}>
            <span lang="en">{title}</span>
          </Choice>
        ))}
      </fieldset>
    </details>
  );
}

interface ChoiceProps {
  readonly checked: boolean;
  readonly mixed?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: React.ReactNode;
}

const Choice = ({ checked, mixed = false, onChange, children }: ChoiceProps) => (
  <label className="sheets-room__choice">
    <input
      type="checkbox"
      checked={checked}
      ref={(box) => {
        if (box !== null) box.indeterminate = mixed;
      }}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>{children}</span>
  </label>
);
