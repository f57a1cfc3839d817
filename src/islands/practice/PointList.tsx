/** Key points to be ticked, each with its weight, and marked where the words of the answer seem to cover it. */
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import type { PractisedQuestion } from './practised-question.ts';

export interface PointListProps {
  readonly points: PractisedQuestion['keyPoints'];
  /** Places, from 0. */
  readonly said: readonly number[];
  readonly guesses: readonly number[];
  readonly onTick: (said: readonly number[]) => void;
}

export function PointList({ points, said, guesses, onTick }: PointListProps) {
  const words = useWords(practiceWords).compare;
  return (
    <ul className="practice__points">
      {points.map(({ text, weight }, place) => (
        <li key={text}>
          <label>
            <input
              type="checkbox"
              checked={said.includes(place)}
              onChange={(event) => onTick(event.currentTarget.checked ? [...said, place] : said.filter((one) => one !== place))}
            />
            <span>
              <span lang="en">{text}</span> <small>{words.weight(weight)}</small>
              {guesses.includes(place) && <span className="tag">{words.seems}</span>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
