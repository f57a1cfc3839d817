/**
 * How events of earlier versions become events of this one.
 *
 * One number counts the versions of everything a learner owns: records in the browser and backups. To raise it, add a step here and
 * freeze a store and a backup of the version that ends, under tests/fixtures/storage; a test asks for both.
 */

/** Takes an event of version n as it was read from anywhere, and hands back what it is in version n + 1. Must not throw. */
export type Migration = (event: unknown) => unknown;

const MIGRATIONS: readonly Migration[] = [
  // 1 to 2: the store learned to put old events away in segments; an event itself looks as before.
  (event) => event,
  // 2 to 3: the interview room brought events of its own; those there were look as before.
  (event) => event,
];

/** The version in which this app writes. */
export const CURRENT_SCHEMA = MIGRATIONS.length + 1;

export const isKnownSchema = (schema: unknown, current: number = CURRENT_SCHEMA): schema is number =>
  Number.isInteger(schema) && (schema as number) >= 1 && (schema as number) <= current;

/** @param schema the version in which `event` was written, a known one */
export function migrateEvent(event: unknown, schema: number, migrations: readonly Migration[] = MIGRATIONS): unknown {
  return migrations.slice(schema - 1).reduce((migrated, migrate) => migrate(migrated), event);
}
