import type { dimensions as english } from '../en/dimensions.ts';

export const dimensions: typeof english = {
  coding: 'Programmieren',
  data: 'Daten und SQL',
  recommenders: 'Empfehlungssysteme und ML',
  evaluation: 'Auswertung und Experimente',
  production: 'Betrieb',
  communication: 'Kommunikation',
};
