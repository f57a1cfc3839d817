/** Says that Run and Tables are about a counterexample's few rows, and leads back. */
import type { SqlDatabase } from '#graders/sql/database.ts';
import { countOf } from '#islands/sql/count-of.ts';

interface Props {
  readonly tried: SqlDatabase;
  readonly onBack: () => void;
}

export function DatabaseNotice({ tried, onBack }: Props) {
  const count = tried.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="other-draft" role="status">
      <p>
        Run and Tables now use the counterexample: {countOf(count, 'row')} in place of the database you see. Check still asks the full
        databases.
      </p>
      <button type="button" onClick={onBack}>
        Back to the full database
      </button>
    </div>
  );
}
