/** The key points of all questions, fetched once the page is awake. */
import { useEffect, useState } from 'react';
import type { Card } from '#learning/sheets/card.ts';

export type Deck =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly cards: readonly Card[] };

export function useDeck(href: string): { readonly deck: Deck; readonly fetchAgain: () => void } {
  const [deck, setDeck] = useState<Deck>({ status: 'loading' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round fetches again
  useEffect(() => {
    let left = false;
    fetchCards(href).then(
      (cards) => left || setDeck({ status: 'ready', cards }),
      () => left || setDeck({ status: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, [href, round]);
  const fetchAgain = () => {
    setDeck({ status: 'loading' });
    setRound((before) => before + 1);
  };
  return { deck, fetchAgain };
}

/** The file belongs to this build, so its form is known. */
async function fetchCards(href: string): Promise<readonly Card[]> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answers ${response.status}`);
  return response.json();
}
