/** The types of the contract as TypeScript: written out from the schemas, since a type inferred from one has no comments. */
import type { z } from 'zod';
import * as schemas from '../analysis/schema';

type Schema = z.core.$ZodType & { readonly description?: string | undefined };

/** Schemas that are written as interfaces, the whole before its parts. */
const named = new Map<Schema, string>([
  [schemas.analysisSchema, 'Analysis'],
  [schemas.entitySchema, 'Entity'],
  [schemas.linkSchema, 'Link'],
  [schemas.indicatorSchema, 'Indicator'],
  [schemas.relationSchema, 'Relation'],
  [schemas.termMentionSchema, 'TermMention'],
  [schemas.tokenSchema, 'Token'],
  [schemas.bulletinSchema, 'Bulletin'],
  [schemas.contentsEntrySchema, 'ContentsEntry'],
  [schemas.columnSchema, 'Column'],
  [schemas.articleSchema, 'Article'],
  [schemas.sectionSchema, 'Section'],
]);

/** One interface for each named schema, in order. */
export function contractTypes(): string {
  return [...named].map(([schema, name]) => `${comment(schema, '')}export interface ${name} ${body(schema, '')}\n`).join('\n');
}

function body(schema: Schema, indent: string): string {
  const { shape } = (schema as z.ZodObject)._zod.def;
  const fields = Object.entries(shape as Readonly<Record<string, Schema>>).map(([key, field]) => {
    const isOptional = field._zod.def.type === 'optional';
    const type = typeOf(field, `${indent}  `);
    return `${comment(field, `${indent}  `)}${indent}  ${key}${isOptional ? '?' : ''}: ${type};\n`;
  });
  return `{\n${fields.join('')}${indent}}`;
}

function typeOf(schema: Schema, indent: string): string {
  const name = schema === schemas.spanSchema ? 'Span' : named.get(schema);
  if (name !== undefined) return name;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const literal = (value: unknown): string => `'${value}'`;
  switch (def.type) {
    case 'string':
    case 'number':
      return def.type;
    case 'literal':
      return def.values.map(literal).join(' | ');
    case 'enum':
      return Object.values(def.entries).map(literal).join(' | ');
    case 'nullable':
      return `${typeOf(def.innerType, indent)} | null`;
    case 'optional':
      return `${typeOf(def.innerType, indent)} | undefined`;
    case 'array':
      return `${typeOf(def.element, indent)}[]`;
    case 'tuple':
      return `[${def.items.map((item) => typeOf(item, indent)).join(', ')}]`;
    case 'union':
      return def.options.map((option) => typeOf(option, indent)).join(' | ');
    case 'object':
      return body(schema, indent);
    default:
      throw new Error(`The contract has a schema of the kind ${def.type}: say in contract-types.ts how it is written.`);
  }
}

function comment(schema: Schema, indent: string): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const text = schema.description ?? ('innerType' in def ? (def.innerType as Schema).description : undefined);
  return text === undefined ? '' : `${indent}/** ${text} */\n`;
}
