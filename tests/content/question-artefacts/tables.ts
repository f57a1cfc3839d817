/** The tables that the SQL of the question pages reads, with the columns that the pages name. */
import { codeOf } from './fences.ts';
import { renderDbt } from './sqlite.ts';

export const DBT = 'dbt-models-for-a-recommendation-dashboard';

const RAW_EVENTS = 'create table raw_events (row_id, event_id, event_type, user_id, item_id, event_at, received_at, batch_id)';

/** The landing table with the staging model on top of it. */
export const LANDING: readonly string[] = [
  RAW_EVENTS,
  `create view stg_events as ${renderDbt(codeOf(DBT, 'models/staging/stg_events.sql'), 'stg_events', false)}`,
];

export const TABLES: readonly string[] = [
  ...LANDING,
  'create table mart_item_day (stat_date, item_id, last_batch, impressions, clicks)',
  'create table load_log (table_name, loaded_until)',
  'create table metric_day (day primary key, ctr, published_at)',
  'create table reference (metric, starts)',
  'create table plays (play_id, user_id, item_id, surface, minutes, played_at)',
  'create table items (item_id)',
  'create table users (user_id)',
  'create table impressions (user_id, item_id, surface, shown_at)',
  'create table titles (item_id, title_id)',
];
