/** Words of the page at an address that does not exist. */
export const notFound = {
  title: 'Not found',
  description: 'There is no page at this address.',
  heading: 'There is no page here',
  lede: 'The address may be mistyped, or the page has moved. Nothing that you did is lost: it is kept in this browser.',
};
