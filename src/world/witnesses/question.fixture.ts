/** A question to a database, with a right query and wrong ones that people write. */
export interface Question {
  readonly right: string;
  readonly wrong: Readonly<Record<string, string>>;
}
