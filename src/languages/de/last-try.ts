import type { lastTry as english } from '../en/last-try.ts';
import { english as inEnglish, say } from '../sentence.ts';

export const lastTry: typeof english = {
  accepted: 'Angenommen.',
  unattempted: 'Der Code war noch die Vorlage.',
  notCallable: 'Der Code ließ sich nicht aufrufen.',
  inconclusive: 'Der Lauf dauerte zu lange für ein Urteil.',
  notAcceptedYet: 'Noch nicht angenommen.',
  failed: (count, firstCheck) =>
    count === 1
      ? say`Eine Prüfung nicht bestanden: ${inEnglish(firstCheck)}.`
      : say`${count} Prüfungen nicht bestanden, die erste: ${inEnglish(firstCheck)}.`,
};
