/** How long ago the last backup was, in whole days. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * @param lastBackupAt ISO 8601 instant, or undefined when there never was one
 * @returns undefined when there never was one; a clock set back would give a negative age, and today is the honest end of the scale
 */
export function backupAgeDays(lastBackupAt: string | undefined, now: Date): number | undefined {
  if (lastBackupAt === undefined) return undefined;
  return Math.max(0, Math.floor((now.getTime() - Date.parse(lastBackupAt)) / DAY_MS)) || 0;
}
