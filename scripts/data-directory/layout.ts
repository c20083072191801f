import { join, resolve } from 'node:path';
import { repository } from '../repository.ts';

/** Where everything that changes lives: one folder, so a backup is one place and git stays clean. */
export interface DataDirectory {
  readonly root: string;
  readonly versionFile: string;
  readonly secretsFile: string;
  readonly identityFile: string;
  readonly runFile: string;
  readonly seedFile: string;
  readonly database: string;
  /** Strapi serves all of this folder, so nothing but uploads may live below it. */
  readonly publicFolder: string;
  readonly uploads: string;
  readonly media: string;
  readonly store: string;
  readonly site: string;
  /** A link to the release that visitors see. */
  readonly currentSite: string;
  readonly logs: string;
  readonly backups: string;
  /** What a restore has decided to put in the place of what is here; gone when that is done. */
  readonly restoring: string;
}

const defaultDataRoot = join(repository, '.data');

/** The paths of a data directory; nothing is read or made. */
export function layoutOf(path: string = defaultDataRoot): DataDirectory {
  const root = resolve(path);
  return {
    root,
    versionFile: join(root, 'version.json'),
    secretsFile: join(root, 'secrets.env'),
    identityFile: join(root, 'identity.json'),
    runFile: join(root, 'run.json'),
    seedFile: join(root, 'seed.json'),
    database: join(root, 'cms.db'),
    publicFolder: join(root, 'public'),
    uploads: join(root, 'public', 'uploads'),
    media: join(root, 'media'),
    store: join(root, 'store'),
    site: join(root, 'site'),
    currentSite: join(root, 'site', 'current'),
    logs: join(root, 'logs'),
    backups: join(root, 'backups'),
    restoring: join(root, 'restoring'),
  };
}

/** The folders that every opened data directory has. */
export const foldersOf = (data: DataDirectory): readonly string[] => [
  data.uploads,
  data.media,
  data.store,
  data.site,
  data.logs,
];
