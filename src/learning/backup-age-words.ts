/** How long ago the last backup was, in words. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** @param lastBackupAt ISO 8601 instant, or undefined when there never was one */
export function backupAgeWords(lastBackupAt: string | undefined, now: Date): string {
  if (lastBackupAt === undefined) return 'never backed up';
  const days = Math.floor((now.getTime() - Date.parse(lastBackupAt)) / DAY_MS);
  // A clock set back would give a negative age; "today" is the honest end of the scale.
  if (!(days >= 1)) return 'backed up today';
  return days === 1 ? 'backed up yesterday' : `backed up ${days} days ago`;
}
