/** How far one is with an exercise, in a list. */
export const badge = { accepted: 'Accepted', 'in-progress': 'Tried', new: 'New' };
