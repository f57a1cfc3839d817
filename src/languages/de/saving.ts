import type { saving as english } from '../en/saving.ts';

export const saving: typeof english = {
  opening: 'Wird geöffnet …',
  saving: 'Wird gespeichert …',
  nothingYet: 'Noch nichts da',
  savedHere: 'Hier gespeichert',
  notSaved: (reason) => `Nicht gespeichert: ${reason}`,
  tryAgain: 'Noch einmal versuchen',
};
