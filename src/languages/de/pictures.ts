import type { pictures as inEnglish } from '../en/pictures.ts';

export const pictures: typeof inEnglish = {
  ranking: {
    described: (title, grades, cut) => `${title}: Grade ${grades.join(', ')} von Rang 1 abwärts, abgeschnitten bei Rang ${cut}`,
    gain: (gain) => `Gain ${gain}`,
    yours: (gain) => `deiner ${gain}`,
    columns: { rank: 'Rang', grade: 'Grad', gain: 'Gain', yours: 'deiner', weight: 'Gewicht', term: 'Summand' },
    belowCutoff: 'hinter k',
  },
  sets: {
    shown: 'gezeigt',
    relevant: 'relevant',
    overlap: (left, right) => `Überschneidung: ${left} und ${right}`,
    only: (name) => `nur ${name}`,
    both: 'beides',
  },
  bells: {
    significant: (line) => `signifikant jenseits von ${line}`,
    described: (none, effect, line) =>
      `Zwei Glockenkurven der beobachteten Differenz: ${none.name}, durchgezogen, um ${none.mean}; ${effect.name}, gestrichelt, um ${effect.mean}. Signifikant jenseits von ${line}.`,
  },
  bars: { byGroup: (name, rates) => `${name} je Gruppe: ${rates}`, noRate: 'keine' },
  schema: {
    area: 'Schema',
    asList: 'Das Schema als Liste',
    pointsTo: (target) => `verweist auf ${target}`,
    of: (tables) => `Schema von ${tables.join(', ')}`,
    primaryKey: 'Primärschlüssel',
    reference: 'verweist auf die Zeile mit diesem Schlüssel in einer anderen Tabelle',
    table: (name, columns) => `Tabelle ${name}: ${columns}.`,
    key: (columns) => `Primärschlüssel: ${columns.join(', ')}.`,
    refersTo: (column, target) => `${column} verweist auf ${target}.`,
  },
};
