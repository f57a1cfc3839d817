/** A draft from elsewhere, offered and never put in: the learner chooses. */
import { useWords } from '#islands/state/use-words.ts';
import { workbenchWords } from '#languages/workbench.ts';

interface Props {
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

export function OtherDraft({ onTake, onLeave }: Props) {
  const words = useWords(workbenchWords).otherDraft;
  return (
    <div className="other-draft" role="status">
      <p>{words.offer}</p>
      <button type="button" onClick={onTake}>
        {words.take}
      </button>
      <button type="button" onClick={onLeave}>
        {words.leave}
      </button>
    </div>
  );
}
