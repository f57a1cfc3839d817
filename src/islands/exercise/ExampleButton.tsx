/** Draws one input after another of the exercise or the variant at hand, to try in Scratch. */
import { useRef, useState } from 'react';
import type { Wire } from '#graders/wire.ts';
import { useWords } from '#islands/state/use-words.ts';
import { variantWords } from '#languages/variant.ts';

interface Props {
  /** The input of a number in the sequence. */
  readonly read: (index: number) => Promise<readonly Wire[]>;
  readonly onExample: (input: readonly Wire[]) => void;
}

export function ExampleButton({ read, onExample }: Props) {
  const words = useWords(variantWords).example;
  const next = useRef(0);
  const [failed, setFailed] = useState(false);
  const draw = async () => {
    const index = next.current;
    next.current += 1;
    const input = await read(index).catch(() => undefined);
    setFailed(input === undefined);
    if (input !== undefined) onExample(input);
  };
  return (
    <>
      <button type="button" onClick={() => void draw()}>
        {words.draw}
      </button>
      <p role="status" className="quiet">
        {failed && words.failed}
      </p>
    </>
  );
}
