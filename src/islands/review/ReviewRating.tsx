/** After an exercise that came back: how well it was remembered, rated once, and when it comes back again. */
import { useRef, useState } from 'react';
import type { OpenReview } from '#islands/exercise/use-exercise-review.ts';
import { dayText, localDay } from '#islands/state/local-day.ts';
import { record } from '#islands/state/progress.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { withBase } from '#islands/state/with-base.ts';
import { reviewWords } from '#languages/review.ts';
import type { ReviewRating as Rating } from '#learning/event.ts';
import { suggestedRating } from '#learning/review/exercise-review.ts';
import { memoriesOf } from '#learning/review/memories-of.ts';
import { afterReview, type Memory } from '#learning/review/scheduler.ts';
import { exerciseTarget } from '#learning/target.ts';
import './review-rating.css';

const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

export function ReviewRating({ review }: { readonly review: OpenReview }) {
  const words = useWords(reviewWords).rating;
  const language = useLanguage();
  return (
    <section className="review-rating" aria-labelledby="review-rating">
      <h2 id="review-rating">{words.title}</h2>
      {review.status === 'open' ? <p>{words.unsolved}</p> : <Choice key={`${review.exerciseId} ${review.variant}`} review={review} />}
      <p>
        <a href={withBase('/interview/review/', language)}>{words.queue}</a>
      </p>
    </section>
  );
}

function Choice({ review }: { readonly review: Exclude<OpenReview, { readonly status: 'open' }> }) {
  const words = useWords(reviewWords).rating;
  const { exerciseId, variant } = review;
  const memory = useMemory(exerciseId);
  const dayOf = useDayText();
  const [now] = useState(() => new Date().toISOString());
  const rated = review.status === 'rated' ? review.rating : undefined;
  const suggested = review.status === 'rated' ? undefined : suggestedRating(review.evidence);
  // A second press may come before the first is in the log.
  const isRated = useRef(false);
  const rate = (rating: Rating) => {
    if (isRated.current) return;
    isRated.current = true;
    void record({ type: 'review', exerciseId, rating, variant });
  };
  return (
    <>
      {review.status === 'to-rate' && <p>{words.because[review.evidence]}</p>}
      <div className="review-rating__choice">
        {RATINGS.map((rating) => (
          <button
            key={rating}
            type="button"
            className={rating === suggested ? 'go' : undefined}
            aria-pressed={rating === rated}
            aria-disabled={rated !== undefined}
            onClick={rated === undefined ? () => rate(rating) : undefined}
          >
            {words.names[rating]}
            {rated === undefined && <small>{words.comesBack(dayOf(afterReview(memory, { at: now, rating }).dueAt))}</small>}
            {rating === suggested && <small>{words.suggested}</small>}
          </button>
        ))}
      </div>
      <p role="status">{rated !== undefined && memory !== undefined && words.kept(words.names[rated], dayOf(memory.dueAt))}</p>
    </>
  );
}

function useMemory(exerciseId: string): Memory | undefined {
  const state = useProgress();
  if (state.status === 'loading') return undefined;
  return memoriesOf(state.entries.filter((entry) => 'exerciseId' in entry && entry.exerciseId === exerciseId)).get(
    exerciseTarget(exerciseId),
  );
}

function useDayText(): (instant: string) => string {
  const locale = useReadersLocale();
  return (instant) => dayText(localDay(instant), locale, { day: 'numeric', month: 'short' });
}
