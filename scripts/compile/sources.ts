import { join } from 'node:path';
import { repository } from '../repository.ts';

const everywhere = ['pnpm-lock.yaml', 'tsconfig.base.json'];
const shared = [...everywhere, 'shared/src', 'shared/package.json', 'shared/tsconfig.build.json'];
const cmsSettings = ['cms/config', 'cms/package.json', 'cms/tsconfig.json'];

/** What each output is compiled from, below the repository. */
export const sources = {
  shared,
  cms: [...shared, ...cmsSettings, 'cms/src', 'cms/database'],
  /** The panel is bundled from its own folder and `shared`; settings are baked into it. */
  admin: [...shared, ...cmsSettings, 'cms/src/admin'],
  site: [...shared, 'site'],
} as const;

export const outputs = {
  shared: join(repository, 'shared', 'types'),
  cms: join(repository, 'cms', 'dist'),
  admin: join(repository, 'cms', 'dist', 'build'),
  site: join(repository, 'site', '.compiled'),
} as const;
