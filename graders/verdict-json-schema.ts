/** The JSON Schema of a Verdict (draft 2020-12), made from the schema that the product itself reads verdicts with. */
import { z } from 'zod';
import { VERDICT_SCHEMA } from './verdict.ts';
import { verdictSchema } from './verdict-schema.ts';
import type { Meanings } from './verdict-words.ts';

/** The parts of JSON Schema that a Verdict's makes use of. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

export const verdictJsonSchema = (): JsonSchema =>
  z.toJSONSchema(verdictSchema, { override: ({ jsonSchema }) => tidy(jsonSchema) }) as JsonSchema;

/** Such as `verdict-1.json`. */
export const verdictSchemaFile = `${VERDICT_SCHEMA.replace('/', '-')}.json`;

/** Words get their meanings beside them; what only a form filled in by hand would need is left out. */
function tidy(schema: { [key: string]: unknown }): void {
  delete schema.readOnly;
  const meanings = schema.meanings as Meanings<string> | undefined;
  if (meanings === undefined) return;
  delete schema.meanings;
  delete schema.enum;
  // A use of the words points to where they stand.
  if (schema.$ref !== undefined) return;
  schema.oneOf = Object.entries(meanings).map(([word, description]) => ({ const: word, description }));
}
