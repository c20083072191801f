import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { newestIndex } from '../search/index-link.ts';
import { indexName, searchLayout } from '../search/search-layout.ts';
import { filesBelow } from '../tree/tree.ts';
import type { SitePlace } from '../tree/steps.ts';
import type { FilesWanted } from './changes.ts';

/** The search index that visitors have; runs know nothing of it. */
export interface SearchFiles {
  readonly number: number;
  readonly folder: string;
  readonly files: FilesWanted;
}

/** Pieces of an index are named after their content; the name then says what a digest would. */
const isNamedAfterContent = (path: string): boolean => /_[0-9a-f]{7,}\.pf_\w+$/.test(path);

export async function searchFiles(place: SitePlace): Promise<SearchFiles | undefined> {
  const number = newestIndex(place);
  if (number === undefined) return undefined;
  const folder = searchLayout(place.layout).index(number);
  const files = new Map<string, string>();
  for (const path of await filesBelow(folder)) {
    const digest = isNamedAfterContent(path)
      ? 'named after its content'
      : hash('sha256', await readFile(join(folder, path)));
    files.set(`${indexName}/${path}`, digest);
  }
  return { number, folder, files };
}
