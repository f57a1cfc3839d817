/** Grades the exercise's own programs one after another, and draws who is caught by what. For authors: English only. */
import { useEffect, useState } from 'react';
import type { Verdict } from '#graders/verdict.ts';
import { openGradingClient } from '#worker/client.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { sourcesOf } from '#catalog/author-sources.vite.ts';
import './author.css';

const SEED = 1;

export function AuthorMatrix({ exerciseId }: { readonly exerciseId: string }) {
  const { graded, all, error } = useVerdicts(exerciseId);
  const matrix = matrixOf(graded);
  return (
    <>
      <p role="status">{error ?? (graded.length < all ? `Grading ${graded.length + 1} of ${all} programs` : `${all} programs graded`)}</p>
      <MatrixTable matrix={matrix} />
      {graded.length === all && all > 0 && <Findings matrix={matrix} />}
    </>
  );
}

function useVerdicts(exerciseId: string) {
  const [graded, setGraded] = useState<readonly { readonly name: string; readonly verdict: Verdict }[]>([]);
  const [error, setError] = useState<string>();
  const sources = sourcesOf(exerciseId);
  useEffect(() => {
    const client = openGradingClient();
    let left = false;
    const gradeAll = async () => {
      for (const { name, load } of sourcesOf(exerciseId)) {
        const verdict = await client.check(exerciseId, await load(), { seed: SEED });
        if (left) return;
        setGraded((before) => [...before, { name, verdict }]);
      }
    };
    gradeAll().catch((reason: unknown) => (left ? undefined : setError(reason instanceof Error ? reason.message : String(reason))));
    return () => {
      left = true;
      client.stop();
    };
  }, [exerciseId]);
  return { graded, all: sources.length, error };
}

function MatrixTable({ matrix: { checks, rows } }: { readonly matrix: Matrix }) {
  return (
    <section className="author-matrix" aria-label="Who is caught by what">
      <table>
        <thead>
          <tr>
            <th scope="col">program</th>
            <th scope="col">verdict</th>
            {checks.map((check) => (
              <th key={check} scope="col">
                <span>{check}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, status, failing, complaint }) => (
            <tr key={name} className={complaint === undefined ? undefined : 'author-wrong'}>
              <th scope="row">{name}</th>
              <td>{complaint ?? status}</td>
              {checks.map((check) => (
                <td key={check}>{failing.includes(check) ? 'caught' : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Findings({ matrix: { rows, idle } }: { readonly matrix: Matrix }) {
  const wrong = rows.filter(({ complaint }) => complaint !== undefined).length;
  return (
    <>
      <p>{wrong === 0 ? 'Every program gets the verdict that it must get.' : `${wrong} programs get a verdict that they must not get.`}</p>
      {idle.length > 0 && (
        <>
          <p>Caught by no misconception, so a mutant of the solution has to prove that they work:</p>
          <ul>
            {idle.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
