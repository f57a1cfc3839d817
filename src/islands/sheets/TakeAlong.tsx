/** Print what is chosen, or save it as a deck; decks have every key point in full. */
import { useState } from 'react';
import { downloadFile } from '#islands/settings/download-file.ts';
import { useWords } from '#islands/state/use-words.ts';
import { contentWords } from '#languages/content.ts';
import { upperFirst } from '#languages/sentence.ts';
import { sheetsWords } from '#languages/sheets.ts';
import type { Card, Sheet } from '#learning/sheets/card.ts';
import { ankiDeck, markdownSheets } from '#learning/sheets/deck.ts';

export interface TakeAlongProps {
  readonly sheets: readonly Sheet[];
  /** The key points are there. */
  readonly ready: boolean;
}

const ANKI_FILE = 'holdout-interview-anki.txt';
const MARKDOWN_FILE = 'holdout-interview.md';

export function TakeAlong({ sheets, ready }: TakeAlongProps) {
  const words = useWords(sheetsWords);
  const { categories } = useWords(contentWords);
  const [savedAs, setSavedAs] = useState<string>();
  const cards = sheets.flatMap((sheet) => sheet.cards);
  const nothing = !ready || cards.length === 0;
  const save = (name: string, text: string) => {
    downloadFile(name, text);
    setSavedAs(name);
  };
  const groups = Object.fromEntries(Object.entries(categories).map(([group, name]) => [group, upperFirst(name)])) as Record<
    Card['group'],
    string
  >;
  return (
    <section className="sheets-room__card" aria-labelledby="sheets-take">
      <h2 id="sheets-take">{words.take}</h2>
      <p role="status">{ready && (nothing ? words.empty : words.chosen(cards.length, sheets.length))}</p>
      <div className="sheets-room__acts">
        <button type="button" className="go" disabled={nothing} onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" disabled={nothing} onClick={() => save(ANKI_FILE, ankiDeck(cards, words))}>
          {words.anki}
        </button>
        <button type="button" disabled={nothing} onClick={() => save(MARKDOWN_FILE, markdownSheets(sheets, { ...words, groups }))}>
          {words.markdown}
        </button>
      </div>
      <p role="status" className="quiet">
        {savedAs !== undefined && words.saved(savedAs)} {savedAs === ANKI_FILE && words.importAnki}
      </p>
    </section>
  );
}
