/** The learner's own word on how it went; the suggestion stands until they choose. */
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import type { ReviewRating } from '#learning/event.ts';

const RATINGS: readonly ReviewRating[] = ['again', 'hard', 'good', 'easy'];

export interface RatingChoiceProps {
  readonly rating: ReviewRating;
  readonly suggested: ReviewRating;
  readonly onRate: (rating: ReviewRating) => void;
}

export function RatingChoice({ rating, suggested, onRate }: RatingChoiceProps) {
  const words = useWords(practiceWords).rate;
  return (
    <fieldset className="practice__rating">
      <legend>{words.title}</legend>
      {RATINGS.map((one) => (
        <label key={one}>
          <input type="radio" name="practice-rating" checked={one === rating} onChange={() => onRate(one)} />
          <span>
            <strong>{words.names[one]}</strong> <small>{words.about[one]}</small>
            {one === suggested && <small className="practice__suggested">{words.suggested}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
