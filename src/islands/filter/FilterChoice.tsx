/** One of the choices above a list: all, or one of the values that the list offers. */
import { useId } from 'react';
import './list-filter.css';

export interface FilterOption {
  readonly value: string;
  readonly text: string;
  /** Content, and so English in every language. */
  readonly isContent?: boolean;
}

export interface FilterChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly FilterOption[];
  readonly onChoose: (value: string) => void;
}

export function FilterChoice({ label, all, value, options, onChoose }: FilterChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} {...(option.isContent ? { lang: 'en' } : {})}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
