/** Words that any page may need on whether work is kept: what can go wrong, the age of the backup, the reminder, the crash screen. */
const steps = (count: number) => (count === 1 ? '1 step' : `${count.toLocaleString('en')} steps`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const keeping = {
  /** One sentence for each way in which keeping can fail. */
  problems: {
    unavailable: 'This browser lets this site keep nothing; download a backup before you leave.',
    'timed-out': 'The browser storage does not answer; download a backup before you leave.',
    full: 'The browser storage is full; free some space, or download a backup before you leave.',
    'not-kept': 'The browser did not keep what was written; download a backup before you leave.',
    'newer-schema': 'A newer version of this app owns your data, so this page no longer writes; reload it.',
    invalid: 'This step is not in a form that can be kept.',
    lost: 'The connection to the browser storage was lost; reload the page, or download a backup first.',
  },
  backupAge: (count: number | undefined) =>
    count === undefined
      ? 'never backed up'
      : count === 0
        ? 'backed up today'
        : count === 1
          ? 'backed up yesterday'
          : `backed up ${count} days ago`,
  nag: {
    never: (changes: number) => `There is no backup of your ${steps(changes)} yet.`,
    old: (changes: number, age: number) =>
      age === 0 ? `${steps(changes)} since your last backup today.` : `${steps(changes)} since your last backup ${days(age)} ago.`,
    download: 'Download backup',
    later: 'Not today',
  },
  crash: {
    sentence: 'This part of the page broke; what was saved is not touched.',
    download: 'Download my data',
    again: 'Try again',
    done: (name: string) => `${name} handed to the browser.`,
    raw: (name: string) =>
      `${name} handed to the browser. It holds the bare records, since the store could not be read; Import reads them too.`,
    failed: 'The data could not be read either; reload the page and try once more.',
  },
};
