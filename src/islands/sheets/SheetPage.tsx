/** One sheet: the questions of a group with their weighted key points and the first red flag; a page on paper. */
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { contentWords } from '#languages/content.ts';
import { upperFirst } from '#languages/sentence.ts';
import { sheetsWords } from '#languages/sheets.ts';
import type { Card, Sheet } from '#learning/sheets/card.ts';
import { typeSizeOf } from '#learning/sheets/type-size.ts';

export function SheetPage({ sheet }: { readonly sheet: Sheet }) {
  const words = useWords(sheetsWords);
  const { categories } = useWords(contentWords);
  const heading = words.sheet(upperFirst(categories[sheet.group]), sheet.cards.length);
  return (
    <section className={`sheet sheet--${typeSizeOf(sheet)}`} aria-label={heading}>
      <h3>{heading}</h3>
      <div className="sheet__columns" lang="en">
        {sheet.cards.map((card) => (
          <CardOnSheet key={card.id} card={card} />
        ))}
      </div>
    </section>
  );
}

function CardOnSheet({ card: { number, title, points, redFlag } }: { readonly card: Card }) {
  const words = useWords(sheetsWords);
  return (
    <article className="sheet__card">
      <h4>
        {number}. {title}
      </h4>
      <ul>
        {points.map(({ text, weight }) => (
          <li key={text}>
            <b>{weight}</b> {text}
          </li>
        ))}
      </ul>
      <p className="sheet__flag">
        <b lang={useLanguage()}>{words.redFlag}</b> {redFlag}
      </p>
    </article>
  );
}
