/** Asks the browser once to keep the learner's data, at the first piece of work that is worth it. */
import { askToPersist } from '#storage/storage-health.ts';

const ASKED = 'holdout:asked-to-persist';

/** Some browsers put the question to the person and want a click for it; without one, the next piece of work asks. */
export function askForLastingRoom(): void {
  const { userActivation } = navigator as { readonly userActivation?: UserActivation };
  if (userActivation?.isActive === false) return;
  try {
    if (localStorage.getItem(ASKED) !== null) return;
    localStorage.setItem(ASKED, new Date().toISOString());
  } catch {
    // A browser that remembers nothing will not keep anything either.
    return;
  }
  void askToPersist();
}
