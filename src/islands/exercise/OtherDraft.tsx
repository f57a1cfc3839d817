/** A draft from elsewhere, offered and never put in: the learner chooses. */
interface Props {
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

export function OtherDraft({ onTake, onLeave }: Props) {
  return (
    <div className="other-draft" role="status">
      <p>Another draft of this exercise was saved, in another tab or before this page had loaded it. What you typed here stands.</p>
      <button type="button" onClick={onTake}>
        Open the other draft
      </button>
      <button type="button" onClick={onLeave}>
        Keep mine
      </button>
    </div>
  );
}
