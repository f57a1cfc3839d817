/** The report of an interview: total and band, the scorecard, what would move it, the items. To print or to save. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { downloadFile } from '#islands/settings/download-file.ts';
import { localDay } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { mockWords } from '#languages/mock.ts';
import { type Contents, mockReport } from '#learning/mock/mock-report.ts';
import { BAND_FROM } from '#learning/mock/scorecard.ts';
import type { Interview } from '#learning/mock/session.ts';
import { clockText } from './clock-text.ts';
import { ReportItems } from './ReportItems.tsx';
import { ScorecardTable } from './ScorecardTable.tsx';
import { reportMarkdown } from './report-markdown.ts';
import { WhatMoves } from './WhatMoves.tsx';

export interface MockReportViewProps {
  readonly interview: Interview;
  readonly contents: Contents;
  readonly mockHref: string;
}

export function MockReportView({ interview, contents, mockHref }: MockReportViewProps) {
  const words = useWords(mockWords);
  const locale = useReadersLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const report = useMemo(() => mockReport(interview, contents), [interview, contents]);
  const { role, minutes, startedAt, items } = interview;
  const day = new Date(startedAt).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  useEffect(() => heading.current?.focus(), []);
  const save = () => {
    const name = `mock-interview-${localDay(startedAt)}.md`;
    downloadFile(name, reportMarkdown({ interview, report, contents, words, day, locale }));
    setSaid(words.report.saved(name));
  };
  const { 'strong-hire': strong, hire, 'lean-no': lean } = BAND_FROM[role];
  return (
    <article className="mock-report" aria-labelledby="mock-report">
      <h2 id="mock-report" tabIndex={-1} ref={heading}>
        {words.report.title(day)}
      </h2>
      <p className="quiet">
        {words.report.facts(words.setUp.roles[role], minutes, clockText(report.seconds))}. {words.report.restsOn(report.left, items.length)}
      </p>
      {report.band === undefined ? (
        <p>{words.report.nothing}</p>
      ) : (
        <>
          <p className="mock-total">
            <span className="mock-total__number">{words.report.outOf(Math.round(report.total))}</span>{' '}
            <strong>{words.report.bands[report.band]}</strong>
          </p>
          <p className="quiet">
            <Said words={words.report.bar(words.setUp.roles[role], strong, hire, lean)} />
          </p>
          <ScorecardTable score={report} />
          <WhatMoves score={report} items={items} contents={contents} />
        </>
      )}
      <ReportItems items={items} contents={contents} />
      <div className="mock-acts no-print">
        <button type="button" onClick={() => print()}>
          {words.report.print}
        </button>
        <button type="button" onClick={save}>
          {words.report.save}
        </button>
        <a href={mockHref}>{words.report.again}</a>
      </div>
      <p role="status" className="quiet no-print">
        {said}
      </p>
    </article>
  );
}
