/** Wörter der Seite mit den Lizenzen. */
import type { security as english } from '../en/security.ts';

export const security: typeof english = {
  licences: 'Lizenzen',
  description:
    'Software und Schriften anderer, die mit dieser Website in deinen Browser kommen: Namen, Versionen und der volle Wortlaut ihrer Lizenzen.',
  lede: 'Holdout baut auf der Arbeit anderer auf. Hier steht alles davon, was in deinem Browser ankommt, abgelesen an den gebauten Dateien. Holdout selbst steht unter der MIT-Lizenz.',
  name: 'Name',
  version: 'Version',
  licence: 'Lizenz',
  inFull: 'Die Lizenzen im Wortlaut',
  caption: (count) => `${count} Programme und Schriften`,
  textOf: (first, more) => (more === 0 ? first : more === 1 ? `${first} und ein weiteres` : `${first} und ${more} weitere`),
};
