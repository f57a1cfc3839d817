/** The JSON Schema of a Verdict as a file of the site: `/schemas/verdict-1.json`. */
import { verdictJsonSchema, verdictSchemaFile } from '#catalog/verdict-facts.ts';

export const getStaticPaths = () => [{ params: { file: verdictSchemaFile } }];

export const GET = (): Response =>
  new Response(`${JSON.stringify(verdictJsonSchema(), null, 2)}\n`, { headers: { 'content-type': 'application/schema+json' } });
