/** Remembers that the learner does not want to be reminded today. */
const KEY = 'holdout:no-backup-reminder-until';
const DAY_MS = 24 * 60 * 60 * 1000;

export function dismissForADay(now: Date): void {
  try {
    localStorage.setItem(KEY, new Date(now.getTime() + DAY_MS).toISOString());
  } catch {
    // A browser that remembers nothing reminds again.
  }
}

export function dismissedToday(now: Date): boolean {
  try {
    const until = Date.parse(localStorage.getItem(KEY) ?? '');
    // A clock set back by years must not silence the reminder for years.
    return until > now.getTime() && until <= now.getTime() + DAY_MS;
  } catch {
    return false;
  }
}
