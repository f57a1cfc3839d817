/** Lies over the tiles of a ranked strip and lets a pointer or the keyboard move them and change their grades. */
import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { ndcgStripWords } from '#languages/ndcg-strip.ts';
import { useHydrated } from '#islands/exercise/use-hydrated.ts';
import { column, leftOf, stripHeight, stripWidth, tileHeight, tileTop } from '#islands/pictures/strip-geometry.ts';

export interface TileHandlesProps {
  readonly grades: readonly number[];
  readonly selected: number;
  /** Id of the sentence that explains the keys. */
  readonly describedBy: string;
  readonly onSelect: (index: number) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onGrade: (index: number, change: 1 | -1) => void;
}

const steps: ReadonlyMap<string, { readonly what: 'place' | 'grade'; readonly by: 1 | -1 }> = new Map([
  ['ArrowLeft', { what: 'place', by: -1 }],
  ['ArrowRight', { what: 'place', by: 1 }],
  ['ArrowUp', { what: 'grade', by: 1 }],
  ['ArrowDown', { what: 'grade', by: -1 }],
]);

/** The layer follows a pointer from tile to tile; the buttons inside it take the keys. */
export function TileHandles({ grades, selected, describedBy, onSelect, onMove, onGrade }: TileHandlesProps): ReactElement {
  const words = useWords(ndcgStripWords);
  const list = useRef<HTMLDivElement>(null);
  // The policy of a page allows no style attribute in its HTML; the handles do nothing before they are awake.
  const hydrated = useHydrated();
  const dragged = useRef<number | undefined>(undefined);

  function move(from: number, to: number): void {
    if (to < 0 || to >= grades.length || to === from) return;
    onMove(from, to);
    list.current?.querySelectorAll('button')[to]?.focus();
  }

  function drag(event: PointerEvent<HTMLDivElement>): void {
    const box = list.current?.getBoundingClientRect();
    if (dragged.current === undefined || box === undefined) return;
    const to = Math.floor(((event.clientX - box.left) / box.width) * grades.length);
    const place = Math.max(0, Math.min(grades.length - 1, to));
    if (place === dragged.current) return;
    move(dragged.current, place);
    dragged.current = place;
  }

  function press(event: KeyboardEvent, index: number): void {
    const step = steps.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    if (step.what === 'place') move(index, index + step.by);
    else onGrade(index, step.by);
  }

  return (
    <div
      className="tile-handles"
      ref={list}
      onPointerMove={drag}
      onPointerUp={() => (dragged.current = undefined)}
      onPointerCancel={() => (dragged.current = undefined)}
    >
      {grades.map((grade, index) => (
        <button
          type="button"
          key={leftOf(index)}
          style={hydrated ? placeOf(index, grades.length) : undefined}
          aria-pressed={index === selected}
          aria-label={words.tile(index + 1, grade)}
          aria-describedby={describedBy}
          onFocus={() => onSelect(index)}
          onKeyDown={(event) => press(event, index)}
          onPointerDown={(event) => {
            dragged.current = index;
            event.currentTarget.focus();
            list.current?.setPointerCapture(event.pointerId);
          }}
        />
      ))}
    </div>
  );
}

function placeOf(index: number, ranks: number): Record<'left' | 'width' | 'top' | 'height', string> {
  const width = stripWidth(ranks);
  return {
    left: `${(100 * leftOf(index)) / width}%`,
    width: `${(100 * column) / width}%`,
    top: `${(100 * tileTop) / stripHeight}%`,
    height: `${(100 * tileHeight) / stripHeight}%`,
  };
}
