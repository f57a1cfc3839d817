/** Whether single-key shortcuts are wanted, remembered on this device. They are, until switched off. */
const KEY = 'holdout:single-keys';

/** The choice where storage is refused: it holds on this page. */
let here: boolean | undefined;

export function singleKeysWanted(): boolean {
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function wantSingleKeys(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    here = wanted;
  }
}
