import { hash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { SocialCard } from '@porchlight/site/social-card';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { type Disk, realDisk } from '../tree/disk.ts';
import { siteLayout } from '../tree/site-layout.ts';
import { cardLayout, plainCard } from './card-layout.ts';
import { cardShelf } from './card-shelf.ts';

export const never = new AbortController().signal;

export const cardOf = (title: string): SocialCard => ({
  locale: 'en',
  siteName: 'Porchlight',
  title,
});

/** Addresses made of the whole card, as the site makes them. */
export const cardPath = (card: SocialCard): string =>
  `/_cards/${hash('sha256', JSON.stringify(card)).slice(0, 20)}.png`;

/** A shelf in a folder of its own; opened again in the same folder, it is one of another process. */
export async function openShelf(root?: string, disk: Disk = realDisk) {
  const site = root ?? (await temporaryFolder());
  const place = { layout: siteLayout({ site, currentSite: join(site, 'current') }), disk };
  await mkdir(place.layout.release('one'), { recursive: true });
  const fixed = new Map([[plainCard, new TextEncoder().encode('plain')]]);
  const shelf = cardShelf(place, { site: { cardPath }, fixed });
  const fileOf = (title: string): string =>
    join(cardLayout(place.layout).folder, shelf.nameOf(cardOf(title)));
  const waiting = (): readonly string[] => shelf.undrawn().map(({ card }) => card.title);
  return { site, place, shelf, fileOf, waiting };
}
