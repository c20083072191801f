import { z } from 'zod';
import { Failure } from '../../terminal/failure.ts';
import type { Ask } from './connection.ts';

/**
 * The form of the tables of schema `public`, as PostgreSQL describes it and reads it again. Views,
 * functions and triggers are not part of it: Strapi makes none.
 */
export const databaseForm = z.object({
  sequences: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      /** Null before the first number was given out. */
      last: z.string().nullable(),
      /** The column that it goes with. */
      owner: z.object({ table: z.string(), column: z.string() }).nullable(),
    }),
  ),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(
        z.object({
          name: z.string(),
          type: z.string(),
          required: z.boolean(),
          default: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Keys and conditions, with those first that others refer to. */
  constraints: z.array(z.object({ table: z.string(), name: z.string(), says: z.string() })),
  /** Whole statements. */
  indexes: z.array(z.string()),
});

export type DatabaseForm = Readonly<z.infer<typeof databaseForm>>;
export type TableForm = DatabaseForm['tables'][number];

/** Reads the form; refuses columns of a kind that would not come back as they are. */
export async function readForm(ask: Ask): Promise<DatabaseForm> {
  const strange = (await ask(strangeColumns)).map(({ name }) => name);
  if (strange.length > 0) throw cannotCarry(strange);
  const [row] = await ask(`SELECT json_build_object(
    'sequences', (${all(sequences)}), 'tables', (${all(tables)}),
    'constraints', (${all(constraints)}), 'indexes', (${all(indexes)})
  ) AS form`);
  return databaseForm.parse(JSON.parse(row?.['form'] ?? ''));
}

const all = (rows: string): string =>
  `SELECT coalesce(json_agg(found.entry), '[]') FROM (${rows}) AS found`;

const inPublic = "'public'::regnamespace";

const strangeColumns = `
  SELECT c.relname || '.' || a.attname AS name
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
  WHERE c.relnamespace = ${inPublic} AND c.relkind IN ('r', 'p') AND a.attnum > 0
    AND NOT a.attisdropped
    AND (a.attidentity <> '' OR a.attgenerated <> '' OR c.relkind = 'p'
      OR t.typnamespace <> 'pg_catalog'::regnamespace)
  ORDER BY 1`;

const sequences = `
  SELECT json_build_object('name', s.sequencename, 'type', s.data_type::text,
    'last', s.last_value::text,
    'owner', CASE WHEN t.oid IS NULL THEN NULL
      ELSE json_build_object('table', t.relname, 'column', a.attname) END) AS entry
  FROM pg_sequences s
  JOIN pg_class c ON c.relname = s.sequencename AND c.relnamespace = ${inPublic}
  LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'a'
  LEFT JOIN pg_class t ON t.oid = d.refobjid
  LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
  WHERE s.schemaname = 'public' ORDER BY s.sequencename COLLATE "C"`;

const tables = `
  SELECT json_build_object('name', c.relname, 'columns', (
    SELECT coalesce(json_agg(json_build_object('name', a.attname,
      'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull,
      'default', pg_get_expr(d.adbin, d.adrelid)) ORDER BY a.attnum), '[]')
    FROM pg_attribute a
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)) AS entry
  FROM pg_class c WHERE c.relnamespace = ${inPublic} AND c.relkind = 'r'
  ORDER BY c.relname COLLATE "C"`;

const constraints = `
  SELECT json_build_object('table', c.relname, 'name', k.conname,
    'says', pg_get_constraintdef(k.oid)) AS entry
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE k.connamespace = ${inPublic} AND k.contype IN ('p', 'u', 'x', 'c', 'f')
  ORDER BY k.contype = 'f', c.relname COLLATE "C", k.conname COLLATE "C"`;

const indexes = `
  SELECT to_json(pg_get_indexdef(i.indexrelid)) AS entry
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE c.relnamespace = ${inPublic}
    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid
      AND k.contype IN ('p', 'u', 'x'))
  ORDER BY c.relname COLLATE "C"`;

const cannotCarry = (columns: readonly unknown[]): Failure =>
  new Failure(`The database has columns that cannot be backed up: ${columns.join(', ')}.`, {
    remedy: 'Somebody added them by hand. Back this database up with pg_dump instead.',
  });
