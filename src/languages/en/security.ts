/** Words of the page of licences. */
export const security = {
  licences: 'Licences',
  description: 'The software and fonts of others that reach your browser with this site: names, versions, and their licences in full.',
  lede: 'Holdout stands on the work of others. This is all of it that reaches your browser, read from the built files. Holdout itself is under the MIT licence.',
  name: 'Name',
  version: 'Version',
  licence: 'Licence',
  inFull: 'The licences in full',
  caption: (count: number) => `${count} pieces of software and fonts`,
  textOf: (first: string, more: number) => (more === 0 ? first : more === 1 ? `${first} and one more` : `${first} and ${more} more`),
};
