/** Which cases Check draws, where they are not those of the exercise as first set; and the ways to others and back. */
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import type { Sentence } from '#languages/sentence.ts';
import { variantWords } from '#languages/variant.ts';
import type { AskedVariant } from '#islands/exercise/read-variant.ts';

export interface VariantLineProps {
  readonly asked: AskedVariant;
  /** What is different about the variant at hand. */
  readonly difference: (variant: number) => Sentence;
  /** Whether the text in the editor has just been accepted. */
  readonly accepted: boolean;
  /** Whether the editor holds a text that was accepted on other cases. */
  readonly holdsAnswer: boolean;
  readonly busy: boolean;
  /** Whether the variant is not the learner's to change, as in a mock interview. */
  readonly fixed: boolean;
  readonly onPractise: () => void;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

export function VariantLine(props: VariantLineProps) {
  const { asked, accepted, holdsAnswer, busy, fixed, onPractise, onBegin, onBack } = props;
  const words = useWords(variantWords);
  const isVariant = asked.kind === 'variant';
  const said = useSaid(props);
  const offers = asked.kind === 'none' && accepted;
  return (
    <div className={said === undefined && !offers ? 'no-variant-line' : 'other-draft'}>
      <div>
        <p role="status">{said !== undefined && <Said words={said} />}</p>
        {/* Not told: the verdict, which comes at the same moment, has to be heard. */}
        {offers && (
          <p>
            <Said words={words.offer} />
          </p>
        )}
      </div>
      {isVariant && holdsAnswer && <Act busy={busy} name={words.begin} onAct={onBegin} />}
      {accepted && !fixed && <Act busy={busy} name={words.practise} onAct={onPractise} />}
      {isVariant && !fixed && <Act busy={busy} name={words.back} onAct={onBack} />}
    </div>
  );
}

/** Nothing of the exercise as first set. */
function useSaid({ asked, difference, holdsAnswer }: VariantLineProps): Sentence | undefined {
  const words = useWords(variantWords);
  if (asked.kind === 'refused') return words.refused(asked.text);
  if (asked.kind === 'none') return undefined;
  const line = words.line(asked.variant, difference(asked.variant));
  return holdsAnswer ? words.holdsAnswer(line) : line;
}

interface ActProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onAct: () => void;
}

const Act = ({ name, busy, onAct }: ActProps) => (
  <button type="button" aria-disabled={busy} onClick={busy ? undefined : onAct}>
    {name}
  </button>
);
