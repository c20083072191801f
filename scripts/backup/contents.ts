import { join } from 'node:path';
import { type DocumentType, documentTypes } from '@porchlight/shared';
import { z } from 'zod';
import { readJsonFile } from '../data-directory/json-file.ts';
import { repository } from '../repository.ts';
import { places } from './file-list.ts';

/** A copy of the CMS's database that nobody writes to. */
export interface Tables {
  readonly names: ReadonlySet<string>;
  /** The rows that a query answers, with numbers as numbers or as text. */
  readonly query: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** What a database holds, as far as a backup tells. */
export interface Contents {
  readonly documents: Readonly<Record<string, number>>;
  /** The number of the newest change of what is published; 0 before the first. */
  readonly head: number;
  readonly uploads: readonly NamedUpload[];
}

/** A file that the database names. */
export interface NamedUpload {
  /** As in a backup: `public/uploads/porch.jpg`. */
  readonly path: string;
  /** Of its bytes, where the database knows it. */
  readonly sha256?: string | undefined;
}

/** Reads what there is. A table that an older or younger database does not have counts as empty. */
export async function readContents(tables: Tables): Promise<Contents> {
  const documents: Record<string, number> = {};
  for (const type of documentTypes) documents[type] = await countDocuments(tables, type);
  return { documents, head: await newestNumber(tables), uploads: await namedUploads(tables) };
}

const counted = z.tuple([z.object({ count: z.coerce.number() })]);

async function countDocuments({ names, query }: Tables, type: DocumentType): Promise<number> {
  const table = await tableOf(type);
  if (!names.has(table)) return 0;
  const sql = `SELECT count(DISTINCT document_id) AS count FROM "${table}"`;
  return counted.parse(await query(sql))[0].count;
}

async function newestNumber({ names, query }: Tables): Promise<number> {
  if (!names.has('outbox_rows')) return 0;
  const sql = 'SELECT coalesce(max(number), 0) AS count FROM outbox_rows';
  return counted.parse(await query(sql))[0].count;
}

const schemaFile = z.object({ collectionName: z.string().regex(/^\w+$/) });

/** The table that Strapi keeps a type in. */
async function tableOf(type: DocumentType): Promise<string> {
  const folder = join(repository, 'cms', 'src', 'api', type, 'content-types', type);
  const schema = await readJsonFile(join(folder, 'schema.json'), schemaFile);
  if (schema === undefined) throw new Error(`The CMS has no type "${type}".`);
  return schema.collectionName;
}

/** JSON columns come as text. */
const json = z.string().transform((text): unknown => JSON.parse(text));
const formats = json.pipe(z.record(z.string(), z.object({ url: z.string() })).nullable());
const metadata = json.pipe(z.object({ sha256: z.string().optional() }).nullable());
const fileRows = z.array(
  z.object({
    url: z.string(),
    formats: formats.nullable(),
    provider_metadata: metadata.nullable(),
  }),
);

/** Files that stand elsewhere, such as in a bucket, are not ours to back up. */
async function namedUploads({ names, query }: Tables): Promise<readonly NamedUpload[]> {
  if (!names.has('files')) return [];
  const sql = "SELECT url, formats, provider_metadata FROM files WHERE provider = 'local'";
  return fileRows
    .parse(await query(sql))
    .flatMap((file) => [
      { path: pathOf(file.url), sha256: file.provider_metadata?.sha256 },
      ...Object.values(file.formats ?? {}).map(({ url }) => ({ path: pathOf(url) })),
    ]);
}

/** Strapi serves the public folder at the root. */
const pathOf = (url: string): string => `${places.public}${url}`;
