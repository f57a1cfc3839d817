/** What cheat sheets and decks need of all questions, as one file: the page fetches it, so that its HTML stays small. */
import { questionsInOrder } from '#components/content.ts';
import type { Card } from '#learning/sheets/card.ts';

export async function GET(): Promise<Response> {
  const cards = (await questionsInOrder()).map(
    ({ id, data: { number, title, category, phase, difficulty, keyPoints, answer, redFlags } }): Card => ({
      id,
      number,
      title,
      group: category,
      phase,
      difficulty,
      points: keyPoints.map(({ text, weight }) => ({ text, weight })),
      answer,
      redFlag: redFlags[0] as string,
    }),
  );
  return new Response(JSON.stringify(cards), { headers: { 'content-type': 'application/json' } });
}
