/** The report of an interview as Markdown, for a file that the learner keeps. */
import type { mockWords } from '#languages/mock.ts';
import type { Language } from '#languages/language.ts';
import { textOf } from '#languages/sentence.ts';
import { kindOf } from '#learning/mock/make-up.ts';
import { type Contents, keyOf, type MockReport } from '#learning/mock/mock-report.ts';
import { movesTotalBy } from '#learning/mock/score.ts';
import { DIMENSIONS, SCORECARD } from '#learning/mock/scorecard.ts';
import type { Interview, InterviewItem } from '#learning/mock/session.ts';
import { clockText } from './clock-text.ts';
import { pointsText } from '#islands/readiness/number-text.ts';
import { mostToGain, weakestOf } from './weakest-of.ts';

type Words = (typeof mockWords)[Language];

export interface ReportText {
  readonly interview: Interview;
  readonly report: MockReport;
  readonly contents: Contents;
  readonly words: Words;
  /** Day and time of its start, for the reader. */
  readonly day: string;
  readonly locale: string;
}

export function reportMarkdown(text: ReportText): string {
  const { interview, report, words, day } = text;
  const { role, minutes, items } = interview;
  const facts = `${words.report.facts(words.setUp.roles[role], minutes, clockText(report.seconds))}. ${words.report.restsOn(report.left, items.length)}`;
  const scored = report.band === undefined ? [words.report.nothing] : scoredParts(text, words.report.bands[report.band]);
  return `${[`# ${words.title}: ${words.report.title(day)}`, facts, ...scored, `## ${words.report.items}`, itemTable(text)].join('\n\n')}\n`;
}

function scoredParts(text: ReportText, band: string): readonly string[] {
  const { report, words } = text;
  const total = `**${words.report.total}: ${words.report.outOf(Math.round(report.total))} · ${band}**`;
  return [total, `## ${words.report.scorecard}`, scorecardTable(text), words.report.howComputed, `## ${words.report.moves}`, moves(text)];
}

function scorecardTable({ report, words, locale }: ReportText): string {
  const { dimension, weight, score, tenMore, dimensions, notAsked } = words.report;
  const rows = DIMENSIONS.map((name) => {
    const one = report.asked.find((asked) => asked.dimension === name);
    const found = one === undefined ? [notAsked, ''] : [String(Math.round(one.score)), pointsText(movesTotalBy(one, 10), locale)];
    return [dimensions[name], String(SCORECARD[name]), ...found];
  });
  return table([dimension, weight, score, tenMore], rows);
}

function moves({ report, interview, contents, words, locale }: ReportText): string {
  const parts = mostToGain(report);
  if (parts.length === 0) return words.report.nothingToMove;
  return parts
    .flatMap((part) => [
      `- ${textOf(words.report.moveOf(words.report.dimensions[part.dimension], pointsText(movesTotalBy(part, 10), locale)))}`,
      ...weakestOf(part, interview.items).map(
        (item) => `  - ${nameOf(item, contents, words)} (${item.left?.score}): ${words.report.practise[item.kind]}.`,
      ),
    ])
    .join('\n');
}

function itemTable({ interview, contents, words }: ReportText): string {
  const { item, score, time } = words.report;
  const rows = interview.items.map((one) => [
    nameOf(one, contents, words),
    ...(one.left === undefined ? [words.running.states.notReached, ''] : [String(one.left.score), clockText(one.left.seconds)]),
  ]);
  return table([item, score, time], rows);
}

function nameOf(item: InterviewItem, contents: Contents, words: Words): string {
  const content = contents.get(keyOf(item));
  return content === undefined ? `${words.kinds.gone} ${item.id}: ${words.gone}` : `${words.kinds[kindOf(content)]}: ${content.title}`;
}

/** A bar in a cell would end it. */
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
