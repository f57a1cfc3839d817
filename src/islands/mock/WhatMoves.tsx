/** What would move the total: the parts by how much there is to gain, the weakest items of each, and what to do with them. */
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { mockWords } from '#languages/mock.ts';
import type { Contents } from '#learning/mock/mock-report.ts';
import { type DimensionScore, movesTotalBy, type Score } from '#learning/mock/score.ts';
import type { InterviewItem } from '#learning/mock/session.ts';
import { pointsText } from '#islands/readiness/number-text.ts';
import { ItemName } from './ItemName.tsx';
import { pageOfItem } from './mock-address.ts';
import { mostToGain, weakestOf } from './weakest-of.ts';

export interface WhatMovesProps {
  readonly score: Score;
  readonly items: readonly InterviewItem[];
  readonly contents: Contents;
}

export function WhatMoves({ score, items, contents }: WhatMovesProps) {
  const { report: words } = useWords(mockWords);
  const parts = mostToGain(score);
  return (
    <section aria-labelledby="mock-moves">
      <h3 id="mock-moves">{words.moves}</h3>
      {parts.length === 0 && <p>{words.nothingToMove}</p>}
      <ul className="mock-moves">
        {parts.map((part) => (
          <Part key={part.dimension} part={part} items={items} contents={contents} />
        ))}
      </ul>
    </section>
  );
}

function Part({ part, items, contents }: { readonly part: DimensionScore } & Pick<WhatMovesProps, 'items' | 'contents'>) {
  const { report: words } = useWords(mockWords);
  const locale = useReadersLocale();
  const language = useLanguage();
  return (
    <li>
      <Said words={words.moveOf(words.dimensions[part.dimension], pointsText(movesTotalBy(part, 10), locale))} /> {words.weakest}
      <ul>
        {weakestOf(part, items).map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <ItemName item={item} contents={contents} href={pageOfItem(item, language)} /> ({item.left?.score}): {words.practise[item.kind]}
            .
          </li>
        ))}
      </ul>
    </li>
  );
}
