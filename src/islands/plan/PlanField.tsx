/** One field of the form with its name, its help, and the sentence on what is wrong with it. */
import { type ComponentProps, useId } from 'react';

export interface PlanFieldProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly help?: string;
  /** Empty when nothing is. */
  readonly wrong: string;
}

export function PlanField({ label, help, wrong, ...input }: PlanFieldProps) {
  const id = useId();
  const described = [help !== undefined && `${id}-help`, wrong !== '' && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <p className="plan-panel__field">
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-invalid={wrong !== ''} aria-describedby={described === '' ? undefined : described} {...input} />
      {help !== undefined && (
        <small id={`${id}-help`} className="quiet">
          {help}
        </small>
      )}
      <strong id={`${id}-wrong`} role="alert">
        {wrong}
      </strong>
    </p>
  );
}
