import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { ignoreMissing } from '../../data-directory/make-folder.ts';
import { cardLayout, cardsName, isCardName } from '../cards/card-layout.ts';
import type { SiteLayout } from '../tree/site-layout.ts';
import type { FilesWanted } from './changes.ts';

/** The social cards that visitors have; runs know nothing of them. */
export interface CardFiles {
  /** Another number when one came, went or was drawn. */
  readonly standing: number | null;
  /** A drawn card is named after what it shows; until then it is the plain one. */
  readonly files: FilesWanted;
  /** Where each lies. */
  readonly from: ReadonlyMap<string, string>;
}

/** Null before there is any card. */
export async function cardStanding(layout: Pick<SiteLayout, 'releases'>): Promise<number | null> {
  const folder = await stat(cardLayout(layout).folder).catch(ignoreMissing);
  return folder?.mtimeMs ?? null;
}

export async function cardFiles(layout: Pick<SiteLayout, 'releases'>): Promise<CardFiles> {
  const { folder, plain } = cardLayout(layout);
  const standing = await cardStanding(layout);
  const entries = standing === null ? [] : await readdir(folder, { withFileTypes: true });
  const files = new Map<string, string>();
  const from = new Map<string, string>();
  for (const entry of entries.filter(({ name }) => isCardName(name))) {
    const path = `${cardsName}/${entry.name}`;
    files.set(path, entry.isFile() ? 'drawn' : 'plain');
    from.set(path, entry.isFile() ? join(folder, entry.name) : plain);
  }
  return { standing, files, from };
}
