/** The JavaScript in a TypeScript file, for tests that hand in plain JavaScript. */
import { stripTypeScriptTypes } from 'node:module';

export function stripTypes(source: string): string {
  return stripTypeScriptTypes(source);
}
