import { z } from 'zod';

/** A file of a backup: its path in the folder, with slashes, and its bytes. */
export const listedFile = z.object({
  path: z.string().refine(isBackupPath, 'not a path of a backup'),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type ListedFile = Readonly<z.infer<typeof listedFile>>;

/** Where the files of a backup are; they stand where they stand in a data directory. */
export const places = {
  list: 'backup.json',
  database: 'cms.db',
  /** The tables of a PostgreSQL database. */
  tables: 'database',
  identity: 'identity.json',
  seed: 'seed.json',
  version: 'version.json',
  public: 'public',
  uploads: 'public/uploads',
} as const;

const files: readonly string[] = [places.database, places.identity, places.seed, places.version];
const folders: readonly string[] = [`${places.tables}/`, `${places.uploads}/`];

/** A list comes from a disk that others may have written to: nothing in it leads elsewhere. */
function isBackupPath(path: string): boolean {
  const steps = path.split('/');
  if (steps.some((step) => ['', '.', '..'].includes(step) || /[\\\0]/.test(step))) return false;
  return files.includes(path) || folders.some((folder) => path.startsWith(folder));
}
