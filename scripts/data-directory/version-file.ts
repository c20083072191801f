import { z } from 'zod';
import { readJsonFile } from './json-file.ts';
import type { DataDirectory } from './layout.ts';

const versionFile = z.object({
  format: z.number().int().positive(),
  /** Who last started on the directory, and on which kind of database. */
  startedBy: z
    .object({ version: z.string(), schemas: z.string(), database: z.enum(['sqlite', 'postgres']) })
    .optional(),
  /** Between the backup before an upgrade and the last of its migrations. */
  upgrading: z.literal(true).optional(),
});

export type Version = z.infer<typeof versionFile>;
export type StartedBy = NonNullable<Version['startedBy']>;

/** The version file of a directory, or of a backup of one; undefined when there is none. */
export const readVersion = (
  place: Pick<DataDirectory, 'versionFile'>,
): Promise<Version | undefined> => readJsonFile(place.versionFile, versionFile);
