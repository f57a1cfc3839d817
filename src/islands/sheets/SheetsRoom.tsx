/** Cheat sheets: which questions, in which wording; to be printed, or saved as a deck. */
import { useMemo, useState } from 'react';
import { Island } from '#islands/state/Island.tsx';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { sheetsWords } from '#languages/sheets.ts';
import { sheetsOf, type Wording } from '#learning/sheets/card.ts';
import type { ReviewItem } from '#learning/review/review-item.ts';
import { ChooseQuestions } from './ChooseQuestions.tsx';
import { SheetPage } from './SheetPage.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useDeck } from './use-deck.ts';
import { WordingChoice } from './WordingChoice.tsx';
import './sheets.css';

export type ListedQuestion = Pick<ReviewItem, 'id' | 'target' | 'title' | 'group'>;

export interface SheetsRoomProps {
  readonly language: Language;
  /** In the order in which the site shows them. */
  readonly questions: readonly ListedQuestion[];
  readonly deckHref: string;
}

export function SheetsRoom({ language, ...room }: SheetsRoomProps) {
  return (
    <Island language={language}>
      <Room {...room} />
    </Island>
  );
}

function Room({ questions, deckHref }: Omit<SheetsRoomProps, 'language'>) {
  const words = useWords(sheetsWords);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(questions.map(({ id }) => id)));
  const [wording, setWording] = useState<Wording>('short');
  const { deck, fetchAgain } = useDeck(deckHref);
  const cards = deck.status === 'ready' ? deck.cards : undefined;
  const sheets = useMemo(() => (cards === undefined ? [] : sheetsOf(cards, chosen, wording)), [cards, chosen, wording]);
  const full = useMemo(() => (cards === undefined ? [] : sheetsOf(cards, chosen, 'full')), [cards, chosen]);
  return (
    <div className="sheets-room">
      <div className="sheets-room__controls no-print">
        <ChooseQuestions questions={questions} chosen={chosen} onChange={setChosen} />
        <div className="sheets-room__side">
          <WordingChoice wording={wording} onChange={setWording} />
          <TakeAlong sheets={full} ready={cards !== undefined} />
        </div>
      </div>
      <section aria-labelledby="sheets-preview">
        <h2 id="sheets-preview" className="no-print">
          {words.preview}
        </h2>
        {deck.status === 'loading' && (
          <p className="sheets-room__loading no-print" aria-busy="true">
            {words.loading}
          </p>
        )}
        {deck.status === 'failed' && (
          <p className="sheets-room__failure no-print" role="alert">
            {words.notLoaded}{' '}
            <button type="button" onClick={fetchAgain}>
              {words.again}
            </button>
          </p>
        )}
        {cards !== undefined && sheets.length === 0 && <p>{words.empty}</p>}
        {sheets.map((sheet) => (
          <SheetPage key={sheet.group} sheet={sheet} />
        ))}
      </section>
    </div>
  );
}
