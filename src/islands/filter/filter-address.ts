/** A choice among what a list offers, kept in the page's address so that it can be shared and found again. */

/** Chosen values as the address spells them; what is absent or empty is not asked for. */
export type Chosen<Name extends string> = Readonly<Partial<Record<Name, string>>>;
/** The values that each choice offers. */
export type Choices<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** What an address asks for. A value that no choice offers is left out: an old link then shows more, never nothing. */
export function chosenIn<Name extends string>(search: string, names: readonly Name[], choices: Choices<Name>): Chosen<Name> {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(
    names.flatMap((name): [Name, string][] => {
      const value = asked.get(name);
      return value !== null && choices[name].includes(value) ? [[name, value]] : [];
    }),
  ) as Chosen<Name>;
}

/** The other way: empty, or beginning with `?`. */
export function searchOf<Name extends string>(chosen: Chosen<Name>, names: readonly Name[]): string {
  const asked = names.flatMap((name): [string, string][] => (chosen[name] ? [[name, chosen[name]]] : []));
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}
