/** Answers given before: how much was said each time, as a picture and a table, and what was left out most often. */
import { clockText } from '#islands/mock/clock-text.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';
import { dayText, localDay } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import type { AnswerEvent } from '#learning/event.ts';
import { missedPoints } from '#learning/practice/answers-of.ts';
import type { PractisedQuestion } from './practised-question.ts';
import { ScorePicture } from './ScorePicture.tsx';

export interface EarlierAnswersProps {
  /** Oldest first. */
  readonly answers: readonly AnswerEvent[];
  readonly keyPoints: PractisedQuestion['keyPoints'];
}

export function EarlierAnswers({ answers, keyPoints }: EarlierAnswersProps) {
  const words = useWords(practiceWords).earlier;
  return (
    <section className="practice__earlier" aria-labelledby="practice-earlier">
      <h2 id="practice-earlier">{words.title}</h2>
      {answers.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <>
          {answers.length > 1 && <ScorePicture scores={answers.map(({ score }) => score)} />}
          <AnswerTable answers={answers} />
          <Missed answers={answers} keyPoints={keyPoints} />
        </>
      )}
    </section>
  );
}

function AnswerTable({ answers }: Pick<EarlierAnswersProps, 'answers'>) {
  const words = useWords(practiceWords).earlier;
  return (
    <ScrollArea className="practice__table" label={words.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.how}</th>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.sure}</th>
            <th scope="col">{words.rating}</th>
            <th scope="col">{words.text}</th>
          </tr>
        </thead>
        <tbody>
          {answers.toReversed().map((answer) => (
            <Row key={answer.id} answer={answer} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Row({ answer: { at, how, seconds, score, confidence, rating, text } }: { readonly answer: AnswerEvent }) {
  const { earlier: words, rate, sure } = useWords(practiceWords);
  const locale = useReadersLocale();
  return (
    <tr>
      <th scope="row">
        <time dateTime={at}>{dayText(localDay(at), locale, { day: 'numeric', month: 'short', year: 'numeric' })}</time>
      </th>
      <td>{words.ways[how]}</td>
      <td>{clockText(seconds)}</td>
      <td>{score}</td>
      <td>{sure.percent(confidence)}</td>
      <td>{rate.names[rating]}</td>
      <td>
        {text !== undefined && (
          <details>
            <summary>{words.show}</summary>
            <p lang="">{text}</p>
          </details>
        )}
      </td>
    </tr>
  );
}

const MISSED_SHOWN = 3;

function Missed({ answers, keyPoints }: EarlierAnswersProps) {
  const words = useWords(practiceWords).earlier;
  const missed = missedPoints(answers, keyPoints.length).slice(0, MISSED_SHOWN);
  return (
    <>
      <h3>{words.missed}</h3>
      {missed.length === 0 ? (
        <p>{words.never}</p>
      ) : (
        <ul>
          {missed.map(({ place, times }) => (
            <li key={place}>
              <span lang="en">{keyPoints[place]?.text}</span> <small>{words.times(times, answers.length)}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
