/** A sentence of the interface with its pieces set apart: code, keys, and what is English in every language. */
import type { ReactNode } from 'react';
import { MarkedText } from '#islands/ui/MarkedText.tsx';
import type { Piece, Sentence } from '#languages/sentence.ts';

interface Props {
  readonly words: Sentence;
  /** Whether what stands between backticks is code. */
  readonly ticks?: boolean;
  /** What pressing the pressable piece does; without it that piece is text like any other. */
  readonly onAct?: (() => void) | undefined;
  /** Where the pressable piece leads, when it is a link. */
  readonly href?: string | undefined;
}

export function Said({ words, ticks = false, onAct, href }: Props) {
  return (
    <>
      {words.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
        <Part key={index} piece={piece} ticks={ticks} onAct={onAct} href={href} />
      ))}
    </>
  );
}

function Part({ piece, ticks, onAct, href }: { readonly piece: Piece } & Pick<Props, 'ticks' | 'onAct' | 'href'>): ReactNode {
  const text = typeof piece === 'string' ? piece : piece.text;
  const shown = ticks ? <MarkedText text={text} /> : text;
  if (typeof piece === 'string') return shown;
  switch (piece.mark) {
    case 'english':
      return <span lang="en">{shown}</span>;
    case 'code':
      return <code>{text}</code>;
    case 'key':
      return <kbd>{text}</kbd>;
    case 'power':
      return <sup>{text}</sup>;
    case 'strong':
      return <strong>{text}</strong>;
    case 'quiet':
      return <span className="quiet">{text}</span>;
    case 'act':
      if (href !== undefined) return <a href={href}>{text}</a>;
      if (onAct === undefined) return text;
      return (
        <button type="button" className="as-link" onClick={onAct}>
          {text}
        </button>
      );
  }
}
