import type { history as english } from '../en/history.ts';

export const history: typeof english = {
  empty: 'Noch keine Versuche. Jede Prüfung wird hier mit ihrem Urteil aufbewahrt, damit nichts verloren geht, was du versuchst.',
  list: 'Versuche und aufbewahrte Entwürfe, die neuesten zuerst',
  names: { attempt: (number, variant) => `Versuch ${number}${variant === undefined ? '' : `, Variante ${variant}`}`, draft: 'Entwurf' },
  unchecked: 'Ein Entwurf, der einem anderen Text gewichen ist. Er wurde nicht geprüft.',
  show: 'Ansicht',
  views: { code: 'Code', since: 'Unterschied zu jetzt', before: 'Unterschied zu vorher' },
  isCurrent: 'Dieser Code steht im Editor',
  restore: 'Diesen Code wiederherstellen',
  codeOf: (name) => `Code: ${name}`,
  sinceThen: (name) => `${name} und der jetzige Entwurf`,
  beforeThat: (name) => `Der Versuch davor und ${name}`,
  difference: {
    none: 'Kein Unterschied.',
    of: (texts) => `Unterschied: ${texts}`,
    same: (lines) => (lines === 1 ? '1 gleiche Zeile' : `${lines} gleiche Zeilen`),
    kinds: { added: 'hinzugefügt', removed: 'entfernt' },
  },
};
