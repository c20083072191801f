import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { MediaRecord } from '@porchlight/shared';

import type { Works } from '../../publisher/engine/works.ts';
import { filesOf } from '../../publisher/media/picture-files.ts';

/** The pictures of a cache in which every size is made as soon as it is wanted, and says its address. */
export const picturesIn =
  (cache: string, mayBeMade: (record: MediaRecord) => boolean = () => true): Works['ready'] =>
  (records) => {
    const made = records.filter(mayBeMade);
    const paths = made.flatMap((record) => filesOf(record).map(({ path }) => path));
    const files = new Map(paths.map((path) => [path, join(cache, basename(path))] as const));
    for (const [path, file] of files) if (!existsSync(file)) writeFileSync(file, path);
    return { ready: made, files, problems: [] };
  };
