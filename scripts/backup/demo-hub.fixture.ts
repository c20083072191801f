import { join } from 'node:path';
import {
  type DocumentRecord,
  type DocumentType,
  locales,
  now,
  type SnapshotContent,
  writeSnapshot,
} from '@porchlight/shared';
import Sqlite from 'better-sqlite3';
import { demoDay } from '../checks/demo-site.ts';
import { runCmsCommand } from '../cms/run-cms-command.ts';
import { readIdentity } from '../data-directory/identity.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { sha256 } from '../publisher/sha256.ts';
import { writeSnapshotFile } from '../publisher/snapshot-file.ts';
import { demoSnapshot } from '../seed/demo-snapshot.ts';

/** Which part of the demo. */
export interface DemoPart {
  /** The first document of each of these types, and all that it refers to; all types when left out. */
  readonly types?: readonly DocumentType[];
  /** These documents too. */
  readonly and?: readonly string[];
}

/** A hub with a part of the demo in it. */
export async function makeDemoHub(siteUrl: URL, part: DemoPart = {}): Promise<DataDirectory> {
  const folder = await temporaryFolder();
  const root = join(folder, 'data');
  const data = await openDataDirectory({ root, siteUrl, moment: now() });
  const { uidDomain, tagAuthority } = await readIdentity(data);
  const site = {
    name: 'Porchlight',
    url: siteUrl.origin,
    uidDomain,
    tagAuthority,
    locales: [...locales],
  };
  const { content, pictures } = await demoSnapshot(demoDay, site);
  const file = join(folder, 'demo.ndjson');
  await writeSnapshotFile(file, writeSnapshot(partOf(content, part), sha256), pictures);
  await runCmsCommand({ data, siteUrl, command: 'import', words: [file], title: 'Seeding' });
  return data;
}

function partOf(content: SnapshotContent, { types, and = [] }: DemoPart): SnapshotContent {
  const byId = Map.groupBy(content.documents, ({ documentId }) => documentId);
  const firsts = [...Map.groupBy(content.documents, ({ type }) => type)]
    .filter(([type]) => types === undefined || types.some((each) => each === type))
    .map(([, [first]]) => first!.documentId);
  const wanted = new Set([...firsts, ...and]);
  for (const id of wanted)
    for (const { fields } of byId.get(id) ?? [])
      for (const mentioned of textsIn(fields)) if (byId.has(mentioned)) wanted.add(mentioned);
  const isWanted = ({ documentId }: Pick<DocumentRecord, 'documentId'>): boolean =>
    wanted.has(documentId);
  return {
    ...content,
    documents: content.documents.filter(isWanted),
    changes: content.changes.filter(isWanted),
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** How many rows each table has. */
export function rowsPerTable(file: string): Readonly<Record<string, number>> {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const tables = database
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all();
    const count = (name: string): number =>
      database.prepare<[], { count: number }>(`SELECT count(*) AS count FROM "${name}"`).get()!
        .count;
    // A lease says which process works just now; a backup can hold one of a process that is gone.
    const lasting = tables.filter(({ name }) => name !== 'leases');
    return Object.fromEntries(lasting.map(({ name }) => [name, count(name)]));
  } finally {
    database.close();
  }
}
