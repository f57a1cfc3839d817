/** The worked steps: the standard picture of the metric where the steps allow it, the table of them always. */
import type { Trace } from '#core/trace.ts';
import type { PictureName } from '#graders/grader.ts';
import { cellText } from '#islands/exercise/number-text.ts';
import { GroupBars } from '#islands/pictures/GroupBars.tsx';
import { barsOfTrace, bellsOfTrace, setsOfTrace } from '#islands/pictures/picture-of-trace.ts';
import { RankedStrip } from '#islands/pictures/RankedStrip.tsx';
import { rankedRowsOf } from '#islands/pictures/ranked-rows-of.ts';
import { RatingTable } from '#islands/pictures/RatingTable.tsx';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';
import { SetOverlap } from '#islands/pictures/SetOverlap.tsx';
import { TwoBells } from '#islands/pictures/TwoBells.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { picturesWords } from '#languages/pictures.ts';
import { reportWords } from '#languages/report.ts';

interface Props {
  readonly picture: PictureName;
  readonly trace: Trace;
}

export function TraceFigure({ picture, trace }: Props) {
  const words = useWords(reportWords).trace;
  const results = trace.result.map(([label, value]) => `${label} ${cellText(value)}`).join(', ');
  return (
    <div className="trace">
      <h3>{words.title}</h3>
      {results !== '' && (
        <p className="quiet" lang="en">
          {results}
        </p>
      )}
      <Picture picture={picture} trace={trace} />
      {picture === 'rating-table' ? (
        <RatingTable caption={words.steps} columns={trace.columns} rows={trace.rows} write={cellText} />
      ) : (
        <TraceTable trace={trace} />
      )}
    </div>
  );
}

function Picture({ picture, trace }: Props) {
  const { ranking } = useWords(reportWords).trace;
  const { sets: names } = useWords(picturesWords);
  switch (picture) {
    case 'ranked-strip': {
      const rows = rankedRowsOf(trace);
      return rows.length === 0 ? null : <RankedStrip rows={rows} title={ranking} />;
    }
    case 'set-overlap': {
      const sets = setsOfTrace(trace, names);
      return sets === undefined ? null : <SetOverlap {...sets} />;
    }
    case 'two-bells': {
      const bells = bellsOfTrace(trace);
      return bells === undefined ? null : <TwoBells {...bells} />;
    }
    case 'group-bars':
      return barsOfTrace(trace).map((bars) => <GroupBars key={bars.name} {...bars} />);
    case 'rating-table':
      return null;
  }
}

function TraceTable({ trace }: { readonly trace: Trace }) {
  const words = useWords(reportWords).trace;
  if (trace.rows.length === 0) return null;
  return (
    <ScrollArea className="trace-table" label={words.steps}>
      <table lang="en">
        <thead>
          <tr>
            {trace.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trace.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a trace never move
            <tr key={index}>
              {row.map((value, at) => (
                <td key={trace.columns[at] ?? at}>{cellText(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
