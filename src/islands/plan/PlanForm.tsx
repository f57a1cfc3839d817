/** The day of the interview and the minutes a day: checked in one sentence each, never by the browser's own bubbles. */
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { localDay } from '#islands/state/local-day.ts';
import { useWords } from '#islands/state/use-words.ts';
import { planWords } from '#languages/plan.ts';
import type { InterviewDate } from '#learning/event.ts';
import { dayAfter } from '#learning/calendar-day.ts';
import { FARTHEST_DAYS } from '#learning/plan/plan-to-date.ts';
import { PlanField } from './PlanField.tsx';
import {
  FEWEST_MINUTES,
  MOST_MINUTES,
  type PlanForm as PlanFields,
  type PlanRefusal,
  readPlanForm,
} from '#learning/plan/read-plan-form.ts';

export interface PlanFormProps {
  /** What the fields begin with; without it they begin as for somebody new. */
  readonly kept?: InterviewDate;
  readonly onSave: (plan: InterviewDate) => void;
  readonly onCancel?: () => void;
}

interface Wrong {
  readonly field: keyof PlanFields;
  readonly why: PlanRefusal;
}

const USUAL_MINUTES = 30;

export function PlanForm({ kept, onSave, onCancel }: PlanFormProps) {
  const words = useWords(planWords).form;
  const [wrong, setWrong] = useState<Wrong>();
  const form = useRef<HTMLFormElement>(null);
  const title = useId();
  const today = localDay(new Date());
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const fields = new FormData(form.current ?? undefined);
    const reading = readPlanForm({ date: String(fields.get('date')), minutes: String(fields.get('minutes')) }, today);
    if (reading.status === 'read') return onSave(reading.plan);
    setWrong(reading);
    form.current?.querySelector<HTMLInputElement>(`[name=${reading.field}]`)?.focus();
  };
  const sentence = (field: keyof PlanFields) => (wrong?.field === field ? sentenceOf(wrong.why, words.wrong) : '');
  return (
    <form ref={form} className="card plan-panel__form" aria-labelledby={title} noValidate onSubmit={submit}>
      <h2 id={title}>{kept === undefined ? words.title : words.change}</h2>
      <PlanField
        name="date"
        type="date"
        label={words.date}
        wrong={sentence('date')}
        defaultValue={kept?.date ?? ''}
        min={today}
        max={dayAfter(today, FARTHEST_DAYS)}
      />
      <PlanField
        name="minutes"
        type="number"
        label={words.minutes}
        help={words.minutesHelp(FEWEST_MINUTES, MOST_MINUTES)}
        wrong={sentence('minutes')}
        inputMode="numeric"
        defaultValue={kept?.minutes ?? USUAL_MINUTES}
        min={FEWEST_MINUTES}
        max={MOST_MINUTES}
        step={5}
      />
      <div className="plan-panel__actions">
        <button type="submit" className="go">
          {kept === undefined ? words.make : words.save}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

function sentenceOf(why: PlanRefusal, words: typeof planWords.en.form.wrong): string {
  switch (why) {
    case 'far':
      return words.far(FARTHEST_DAYS);
    case 'minutes':
      return words.minutes(FEWEST_MINUTES, MOST_MINUTES);
    default:
      return words[why]();
  }
}
