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

export interface AddingCards {
  readonly site: Pick<LoadedSite, 'cardPath' | 'assets'>;
  readonly data: Pick<DataDirectory, 'site' | 'currentSite'>;
  /** Whether cards that nobody drew before are drawn. */
  readonly draws: boolean;
}

/** Gives a site that is built only once its cards: what is not drawn is the plain one. */
export async function addCards(
  folder: string,
  cards: readonly SocialCard[],
  { site, data, draws }: AddingCards,
  stop: AbortSignal,
): Promise<WithCards> {
  const place = { layout: siteLayout(data), disk: realDisk };
  const shelf = cardShelf(place, { site, fixed: site.assets });
  shelf.lay(cards);
  const problem = draws ? await problemOfDrawing({ shelf, place }, stop) : undefined;
  const { folder: kept, plain } = cardLayout(place.layout);
  const undrawn = new Set(shelf.undrawn().map(({ name }) => name));
  await mkdir(join(folder, cardsName));
  const names = new Set(cards.map(shelf.nameOf));
  for (const name of names)
    realDisk.link(undrawn.has(name) ? plain : join(kept, name), join(folder, cardsName, name));
  return { cards: names.size, problem };
}

async function problemOfDrawing(
  drawer: Parameters<typeof drawAll>[0],
  stop: AbortSignal,
): Promise<string | undefined> {
  try {
    await drawAll(drawer, stop);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return `${error.message} ${error.remedy}`;
    throw error;
  }
}
