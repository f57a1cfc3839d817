/** Licences, by their SPDX names, under which others' work may be shipped with this site. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'blessing',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);

/** Whether a package may be shipped; of a choice, `(MIT OR GPL-2.0)`, one must be allowed, of a sum all. */
export function isAllowedLicence(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));
}
