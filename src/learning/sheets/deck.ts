/** The chosen questions as a deck: a text file that Anki imports, and Markdown. */
import type { Card, Sheet } from './card.ts';

const DECK = 'Holdout interview';

/** What stands before the answer and before the red flag, in the language of the page. */
export interface DeckWords {
  readonly answer: string;
  readonly redFlag: string;
}

/**
 * Tab-separated text with the headings that Anki reads: deck and note type, an id by which a later import changes the same note instead of
 * making a second one, the front, the back, and tags.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiDeck(cards: readonly Card[], words: DeckWords): string {
  const head = ['#separator:tab', '#html:true', '#notetype:Basic', `#deck:${DECK}`, '#guid column:1', '#tags column:4'];
  const rows = cards.map((card) => [`holdout-question-${card.number}`, htmlText(card.title), backOf(card, words), tagsOf(card).join(' ')]);
  return `${[...head, ...rows.map((row) => row.join('\t'))].join('\n')}\n`;
}

const backOf = ({ points, answer, redFlag }: Card, words: DeckWords): string =>
  [
    `<ul>${points.map(({ text, weight }) => `<li><b>${weight}</b> ${htmlText(text)}</li>`).join('')}</ul>`,
    `<p><b>${htmlText(words.answer)}</b></p>`,
    ...answer.map((paragraph) => `<p>${htmlText(paragraph)}</p>`),
    `<p><b>${htmlText(words.redFlag)}</b> ${htmlText(redFlag)}</p>`,
  ].join('');

/** Spaces part tags, and two colons make one the child of another. */
const tagsOf = ({ group, phase, difficulty }: Card): readonly string[] =>
  [group, `phase-${phase}`, difficulty].map((tag) => `holdout::${tag}`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** As HTML that holds no tag of the text's own, on one line and in one column: a quote at the front would open a field, so none is left. */
export const htmlText = (text: string): string =>
  text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
    .replace(/\r\n|\r|\n/g, '<br>')
    .replaceAll('\t', ' ');

export interface MarkdownWords extends DeckWords {
  readonly title: string;
  readonly groups: Readonly<Record<Card['group'], string>>;
}

/** One heading a group, one a question, the key points as a list. */
export function markdownSheets(sheets: readonly Sheet[], words: MarkdownWords): string {
  const groups = sheets.map(({ group, cards }) =>
    [`## ${markdownText(words.groups[group])}`, ...cards.map((card) => markdownCard(card, words))].join('\n\n'),
  );
  return `${[`# ${markdownText(words.title)}`, ...groups].join('\n\n')}\n`;
}

const markdownCard = ({ number, title, points, answer, redFlag }: Card, words: MarkdownWords): string =>
  [
    `### ${number}. ${markdownText(title)}`,
    points.map(({ text, weight }) => `- **${weight}** ${markdownText(text)}`).join('\n'),
    `**${markdownText(words.answer)}**`,
    ...answer.map(markdownText),
    `**${markdownText(words.redFlag)}** ${markdownText(redFlag)}`,
  ].join('\n\n');

/** What Markdown would read as a mark is said to be none; a line of its own becomes a space. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, (mark) => `\\${mark}`)
    .replace(/^([#+-]|\d+[.)])(?=\s)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
