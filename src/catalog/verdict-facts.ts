/** What the page about verdicts shows, read from the JSON Schema: the page cannot say anything else than the schema. */
import { type JsonSchema, verdictJsonSchema, verdictSchemaFile } from '#graders/verdict-json-schema.ts';
import { HOLE } from '#graders/plain.ts';
import { toWire } from '#graders/wire.ts';

export { verdictJsonSchema, verdictSchemaFile };

/** One object, one set of words, or one choice of the schema, by the name that it has there. */
export interface VerdictPart {
  readonly name: string;
  readonly about: string;
  readonly fields: readonly VerdictField[];
  readonly words: readonly VerdictWord[];
}

export interface VerdictField {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly optional: boolean;
}

export interface VerdictWord {
  readonly word: string;
  readonly meaning: string;
}

/** Every part, the Verdict itself first. */
export function verdictParts(schema: JsonSchema = verdictJsonSchema()): readonly VerdictPart[] {
  const named = Object.entries(schema.$defs ?? {});
  return [[schema.title ?? '', schema] as const, ...named].map(([name, part]) => ({
    name,
    about: part.description ?? '',
    fields: fieldsOf(part),
    words: wordsOf(part),
  }));
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema): readonly VerdictField[] {
  return Object.entries(properties).map(([name, field]) => ({
    name,
    type: typeOf(field),
    text: field.description ?? '',
    optional: !required.includes(name),
  }));
}

/** A part that is a choice among words; one among other parts has none. */
const wordsOf = ({ oneOf = [] }: JsonSchema): readonly VerdictWord[] =>
  oneOf.flatMap((choice) => (choice.const === undefined ? [] : [{ word: choice.const, meaning: choice.description ?? '' }]));

/** Such as "list of CheckResult". */
export function typeOf(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.map(typeOf).join(' or ');
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  return schema.type ?? 'anything';
}

/** Values that JSON cannot say, and what stands for them. */
export const wireForms: readonly { readonly value: string; readonly about?: string; readonly wire: string }[] = [
  wireForm('NaN', NaN),
  wireForm('Infinity', Infinity),
  wireForm('-Infinity', -Infinity),
  wireForm('-0', -0),
  wireForm('undefined', undefined),
  wireForm('[1, , 3]', [1, HOLE, 3], 'a list with a hole'),
  wireForm('12n', 12n, 'a bigint'),
  wireForm("{ $: 'USD' }", { $: 'USD' }, 'an object that has such a key itself'),
];

function wireForm(value: string, plain: unknown, about?: string) {
  const wire = JSON.stringify(toWire(plain));
  return about === undefined ? { value, wire } : { value, about, wire };
}
