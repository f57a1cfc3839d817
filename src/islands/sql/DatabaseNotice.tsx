/** Says that Run and Tables are about a counterexample's few rows, and leads back. */
import type { SqlDatabase } from '#graders/sql/database.ts';
import { useWords } from '#islands/state/use-words.ts';
import { sqlWords } from '#languages/sql.ts';

interface Props {
  readonly tried: SqlDatabase;
  readonly onBack: () => void;
}

export function DatabaseNotice({ tried, onBack }: Props) {
  const words = useWords(sqlWords).tried;
  const count = tried.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="other-draft" role="status">
      <p>{words.notice(count)}</p>
      <button type="button" onClick={onBack}>
        {words.back}
      </button>
    </div>
  );
}
