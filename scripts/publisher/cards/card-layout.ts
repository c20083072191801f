import { join } from 'node:path';

import { folders } from '../tree/release-parts.ts';
import type { SiteLayout } from '../tree/site-layout.ts';

/** Where social cards are kept: beside the releases, once for all of them, named by what they show. */
export interface CardLayout {
  /** As visitors get it: every release has a link to it. */
  readonly folder: string;
  /** What an address leads to until its card is drawn. */
  readonly plain: string;
  /** Where that is made before it is renamed. */
  readonly nextPlain: string;
  /** The fonts, as whoever draws needs them. */
  readonly fonts: string;
  /** Where a link is made before it is renamed into a release. */
  readonly nextLink: string;
}

/** What the folder is called in a release, and so in addresses. */
export const cardsName = folders.cards;

/** The card without words, among the files of the site that are always there. */
export const plainCard = 'social-card.png';

export function cardLayout({ releases }: Pick<SiteLayout, 'releases'>): CardLayout {
  const site = join(releases, '..');
  const folder = join(site, 'cards');
  return {
    folder,
    plain: join(folder, plainCard),
    nextPlain: join(folder, '.plain.next'),
    fonts: join(site, 'card-fonts'),
    nextLink: join(folder, '.link.next'),
  };
}

/** A file of a card: twenty hexadecimal digits. */
export const isCardName = (name: string): boolean => /^[0-9a-f]{20}\.png$/.test(name);
