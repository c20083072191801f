import { join } from 'node:path';

import { folders } from '../tree/release-parts.ts';
import type { SiteLayout } from '../tree/site-layout.ts';

/** Where search indexes are kept: beside the releases, on the same disk, under a number each. */
export interface SearchLayout {
  readonly folder: string;
  /** An index as visitors get it: its own files, and those that only the indexes before it have. */
  readonly index: (number: number) => string;
  /** The same while it is put together. */
  readonly unfinished: (number: number) => string;
  /** Every index as it was written, without the files of others. */
  readonly written: string;
  /** Where a link is made before it is renamed into a release. */
  readonly nextLink: string;
}

/** What the folder of the index is called in a release, and so in addresses. */
export const indexName = folders.search;

export function searchLayout({ releases }: Pick<SiteLayout, 'releases'>): SearchLayout {
  const folder = join(releases, '..', 'search');
  return {
    folder,
    index: (number) => join(folder, String(number)),
    unfinished: (number) => join(folder, `${number}.unfinished`),
    written: join(folder, 'written'),
    nextLink: join(folder, 'link.next'),
  };
}

/** The numbers among the names in a folder, the newest first. */
export const numbersOf = (names: readonly string[]): readonly number[] =>
  names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => b - a);
