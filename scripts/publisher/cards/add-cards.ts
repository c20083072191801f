import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { SocialCard } from '@porchlight/site/social-card';

import type { DataDirectory } from '../../data-directory/layout.ts';
import { Failure } from '../../terminal/failure.ts';
import type { LoadedSite } from '../compiled-site.ts';
import { realDisk } from '../tree/disk.ts';
import { siteLayout } from '../tree/site-layout.ts';
import { drawAll } from './card-drawer.ts';
import { cardLayout, cardsName } from './card-layout.ts';
import { cardShelf } from './card-shelf.ts';

export interface WithCards {
  /** How many cards the site has. */
  readonly cards: number;
  /** Why some of them are the plain one, in a sentence. */
  readonly problem: string | undefined;
}

/** Draws the cards of a site that is built only once, as far as nobody drew them before, and adds them. */
export async function addCards(
  folder: string,
  cards: readonly SocialCard[],
  {
    site,
    data,
  }: { readonly site: LoadedSite; readonly data: Pick<DataDirectory, 'site' | 'currentSite'> },
  stop: AbortSignal,
): Promise<WithCards> {
  const place = { layout: siteLayout(data), disk: realDisk };
  const shelf = cardShelf(place, { site, fixed: site.assets });
  shelf.lay(cards);
  const problem = await drawAll({ shelf, place }, stop).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Failure) return `${error.message} ${error.remedy}`;
      throw error;
    },
  );
  const { folder: kept, plain } = cardLayout(place.layout);
  const undrawn = new Set(shelf.undrawn().map(({ name }) => name));
  await mkdir(join(folder, cardsName));
  const names = new Set(cards.map(shelf.nameOf));
  for (const name of names)
    realDisk.link(undrawn.has(name) ? plain : join(kept, name), join(folder, cardsName, name));
  return { cards: names.size, problem };
}
