/** Words of the header on whether the learner's work is kept. */
export const saving = {
  opening: 'Opening…',
  saving: 'Saving…',
  nothingYet: 'Nothing to save yet',
  savedHere: 'Saved here',
  notSaved: (reason: string) => `Not saved: ${reason}`,
  tryAgain: 'Try again',
};
