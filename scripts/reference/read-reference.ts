/** Reads the docstrings of the metric core through TypeDoc into the records that the reference pages show. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Application,
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type ParameterReflection,
  type ProjectReflection,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
} from 'typedoc';
import type { ReferenceFamily, ReferenceField, ReferenceFunction } from '#schemas/reference.ts';
import { FAMILIES } from './families.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every family with the functions that its index exports, in the order of their names. */
export async function readReference(): Promise<ReferenceFamily[]> {
  const project = await convert();
  const files = new Map((project.children ?? []).map((module) => [module.name, module]));
  return Promise.all(FAMILIES.filter(({ id }) => existsSync(indexOf(id))).map((family) => readFamily(family, files)));
}

async function convert(): Promise<ProjectReflection> {
  const application = await Application.bootstrap({
    entryPoints: ['src/core/*/**/*.ts'].map((pattern) => `${root}${pattern}`),
    exclude: ['**/*.test.ts', '**/index.ts', '**/traces.ts', '**/conventions.ts'],
    tsconfig: `${root}tsconfig.pure.json`,
    basePath: `${root}src/core`,
    disableGit: true,
    sourceLinkTemplate: '{path}',
    // Types are checked by a step of their own.
    skipErrorChecking: true,
    sort: ['source-order'],
    logLevel: 'Error',
  });
  const project = await application.convert();
  if (project === undefined) throw new Error('TypeDoc could not read src/core; run `npm run types` to see why');
  return project;
}

const indexOf = (family: string): string => `${root}src/core/${family}/index.ts`;

async function readFamily(
  { id, title, about }: (typeof FAMILIES)[number],
  files: ReadonlyMap<string, DeclarationReflection>,
): Promise<ReferenceFamily> {
  const offered: Record<string, unknown> = await import(indexOf(id));
  const declared = [...files].filter(([file]) => file.startsWith(`${id}/`)).flatMap(([, module]) => module.children ?? []);
  const functions = Object.keys(offered)
    .toSorted()
    .map((name) => {
      const found = declared.find((declaration) => declaration.name === name && signatureOf(declaration) !== undefined);
      if (found === undefined)
        throw new Error(`src/core/${id}/index.ts exports ${name}, but no file of the folder declares it as a function`);
      return readFunction(found);
    });
  return { id, title, about, functions };
}

/** A function's own signature, or that of the function type of a constant. */
function signatureOf(declaration: DeclarationReflection): SignatureReflection | undefined {
  return declaration.signatures?.[0] ?? functionType(declaration.type);
}

function functionType(type: SomeType | undefined): SignatureReflection | undefined {
  if (type?.type === 'reflection') return type.declaration.signatures?.[0];
  const target = type?.type === 'reference' ? type.reflection : undefined;
  return target?.isDeclaration() ? functionType(target.type) : undefined;
}

function readFunction(declaration: DeclarationReflection): ReferenceFunction {
  const signature = signatureOf(declaration) as SignatureReflection;
  const comment = declaration.signatures === undefined ? declaration.comment : signature.comment;
  const [summary = '', ...details] = textOf(comment?.summary).split(/\n\s*\n/);
  const parameters = (signature.parameters ?? []).map((parameter, index) => readParameter(parameter, index, comment));
  return {
    name: declaration.name,
    slug: kebab(declaration.name),
    signature: signatureText(declaration.name, signature, parameters),
    summary: oneLine(summary),
    details: details.map(oneLine),
    parameters,
    returns: { type: String(signature.type), text: oneLine(blocks(comment, '@returns')[0] ?? ''), fields: fieldsOf(signature.type) },
    throws: blocks(comment, '@throws').map(oneLine),
    see: blocks(comment, '@see').map(oneLine),
    examples: blocks(comment, '@example').map((text) => text.replace(/^```\w*\n|\n```$/g, '')),
    source: `src/core/${declaration.sources?.[0]?.fileName.replace(/^.*src\/core\//, '') ?? ''}`,
  };
}

function readParameter(
  parameter: ParameterReflection,
  index: number,
  comment: Comment | undefined,
): ReferenceFunction['parameters'][number] {
  // TypeDoc names a destructured parameter so; a reader knows it as the options.
  const name = parameter.name === '__namedParameters' ? 'options' : parameter.name;
  const own =
    textOf(parameter.comment?.summary) || textOf(comment?.blockTags.find((tag) => tag.tag === '@param' && tag.name === name)?.content);
  return {
    name: name === '' ? `argument ${index + 1}` : name,
    type: String(parameter.type),
    optional: parameter.flags.isOptional || parameter.defaultValue !== undefined,
    text: oneLine(own),
    // What a class offers is told where it is returned; here it is only handed on.
    fields: isClass(parameter.type) ? [] : fieldsOf(parameter.type),
  };
}

/** The fields of a record type, of the elements of a list of records, or of what a promise or tuple names. */
function fieldsOf(type: SomeType | undefined): ReferenceField[] {
  if (type === undefined) return [];
  if (type.type === 'array') return fieldsOf(type.elementType);
  if (type.type === 'typeOperator') return fieldsOf(type.target);
  if (type.type === 'optional') return fieldsOf(type.elementType);
  if (type.type === 'reflection') return (type.declaration.children ?? []).map(readField);
  const target = type.type === 'reference' ? type.reflection : undefined;
  if (!target?.isDeclaration()) return [];
  if (target.kind === ReflectionKind.TypeAlias) return fieldsOf(target.type);
  const fields = (target.children ?? []).filter(({ kind }) => kind !== ReflectionKind.Constructor).map(readField);
  // What a class does not explain is for its own family.
  return target.kind === ReflectionKind.Class ? fields.filter(({ text }) => text !== '') : fields;
}

function isClass(type: SomeType | undefined): boolean {
  return type?.type === 'reference' && type.reflection?.kind === ReflectionKind.Class;
}

function readField(field: DeclarationReflection): ReferenceField {
  const method = field.signatures?.[0];
  return {
    name: field.name,
    type:
      method === undefined
        ? typeText(field.type)
        : `(${(method.parameters ?? []).map(({ name }) => name).join(', ')}) => ${String(method.type)}`,
    optional: field.flags.isOptional,
    text: oneLine(textOf((method ?? field).comment?.summary)),
  };
}

/** A named union of words is shown as its words, which a caller must know. */
function typeText(type: SomeType | undefined): string {
  const target = type?.type === 'reference' ? type.reflection : undefined;
  const isWords = target?.isDeclaration() && target.kind === ReflectionKind.TypeAlias && target.type?.type === 'union';
  return String(isWords ? (target as DeclarationReflection).type : type).replaceAll('"', "'");
}

function signatureText(name: string, signature: SignatureReflection, parameters: readonly ReferenceField[]): string {
  const generics = (signature.typeParameters ?? []).map(
    (parameter) => `${parameter.name}${parameter.type ? ` extends ${parameter.type}` : ''}`,
  );
  const head = `${name}${generics.length > 0 ? `<${generics.join(', ')}>` : ''}`;
  const list = parameters.map(({ name: parameter, type, optional }) => `${parameter}${optional ? '?' : ''}: ${type}`);
  const line = `${head}(${list.join(', ')}): ${String(signature.type)}`;
  return line.length <= 72 ? line : `${head}(\n${list.map((item) => `  ${item},\n`).join('')}): ${String(signature.type)}`;
}

function blocks(comment: Comment | undefined, tag: string): string[] {
  return (comment?.blockTags ?? []).filter((block) => block.tag === tag).map((block) => textOf(block.content).trim());
}

function textOf(parts: readonly CommentDisplayPart[] | undefined): string {
  return (parts ?? []).map((part) => part.text).join('');
}

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

/** `ndcgAtK` is `ndcg-at-k`, as its file is named. */
const kebab = (name: string): string => basename(name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase());
