/** Names, columns and types of the world's tables: what the CSV headers and the database say. */
export type ColumnType = 'INTEGER' | 'REAL' | 'TEXT';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** A column whose values, where not NULL, are names of rows in another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  /** The column there. */
  readonly to: string;
}

export interface TableSchema {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that name a row; none where rows have no name. */
  readonly primaryKey: readonly string[];
  /** None in the landing log and the mart made of it: items that do not exist are among their faults. */
  readonly references: readonly Reference[];
}

/** What learners see, in the order in which they read about it. */
export const WORLD_SCHEMA = [
  table('users', 'user_id', 'user_id INTEGER, signup_at INTEGER, country TEXT, age_band TEXT, segment TEXT'),
  table('providers', 'provider_id', 'provider_id INTEGER, name TEXT, provider_group TEXT'),
  table(
    'items',
    'item_id',
    'item_id INTEGER, title TEXT, kind TEXT, provider_id INTEGER, published_at INTEGER, price REAL, description TEXT',
    'providers',
  ),
  table('item_genres', 'item_id, genre', 'item_id INTEGER, genre TEXT', 'items'),
  table(
    'experiments',
    'experiment_id',
    'experiment_id TEXT, started_at INTEGER, ended_at INTEGER, control_weight REAL, treatment_weight REAL',
  ),
  table(
    'assignments',
    'experiment_id, user_id',
    'experiment_id TEXT, user_id INTEGER, arm TEXT, assigned_at INTEGER',
    'experiments, users',
  ),
  table(
    'impressions',
    'impression_id',
    'impression_id TEXT, request_id TEXT, user_id INTEGER, item_id INTEGER, position INTEGER, surface TEXT, model_version TEXT, arm TEXT, shown_at INTEGER',
    'users, items',
  ),
  table('clicks', 'click_id', 'click_id TEXT, impression_id TEXT, clicked_at INTEGER', 'impressions'),
  table(
    'plays',
    'play_id',
    'play_id TEXT, user_id INTEGER, item_id INTEGER, impression_id TEXT, seconds INTEGER, started_at INTEGER',
    'users, items, impressions',
  ),
  table(
    'purchases',
    'purchase_id',
    'purchase_id TEXT, user_id INTEGER, item_id INTEGER, impression_id TEXT, quantity INTEGER, unit_price REAL, purchased_at INTEGER',
    'users, items, impressions',
  ),
  table(
    'raw_events',
    'row_id',
    'row_id INTEGER, event_id TEXT, event_type TEXT, user_id INTEGER, item_id INTEGER, event_at INTEGER, received_at INTEGER, batch_id INTEGER',
  ),
  table('daily_item_stats', 'stat_date, item_id', 'stat_date TEXT, item_id INTEGER, impressions INTEGER, clicks INTEGER'),
] as const;

/** What only the generator knows; never in a learner's database. */
export const TRUTH_SCHEMA = [
  table('truth_relevance', 'user_id, item_id', 'user_id INTEGER, item_id INTEGER, grade INTEGER, affinity REAL', 'users, items'),
  table('truth_examination', 'surface, position', 'surface TEXT, position INTEGER, probability REAL'),
  table('truth_bots', 'user_id', 'user_id INTEGER', 'users'),
] as const;

function table<Name extends string>(name: Name, primaryKey: string, columns: string, refersTo = ''): TableSchema & { readonly name: Name } {
  const named = wordsOf(columns).map((column) => {
    const [columnName = '', type = 'TEXT'] = column.split(' ');
    return { name: columnName, type: type as ColumnType };
  });
  return { name, primaryKey: wordsOf(primaryKey), columns: named, references: wordsOf(refersTo).map(referenceTo) };
}

function wordsOf(list: string): string[] {
  return list === '' ? [] : list.split(', ');
}

/** The column that names another table's rows is called the same wherever it stands: `user_id` for `users`. */
function referenceTo(tableName: string): Reference {
  const column = `${tableName.slice(0, -1)}_id`;
  return { column, table: tableName, to: column };
}
