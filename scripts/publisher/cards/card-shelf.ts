import { lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { SocialCard } from '@porchlight/site/social-card';

import type { LoadedSite } from '../compiled-site.ts';
import type { Renderer } from '../engine/renderer.ts';
import type { SitePlace } from '../tree/steps.ts';
import { cardLayout, cardsName, isCardName, plainCard } from './card-layout.ts';

/** A card, and what its file is called. */
export interface NamedCard {
  readonly name: string;
  readonly card: SocialCard;
}

/**
 * The cards of the site. A page names its card by what it shows, before it is drawn: its address leads
 * to a plain card from before the page is live, and to its own as soon as that is drawn.
 */
export interface CardShelf {
  /**
   * Sees that the addresses of cards lead somewhere, because pages are about to name them. A card is
   * never a reason to hold back a page: what the disk refuses here is tried again when it is drawn.
   */
  readonly lay: (cards: Iterable<SocialCard>) => void;
  /** Gives a release all cards. It has to be given them before it is shown. */
  readonly link: (release: string) => void;
  /** Cards that were asked for and are not drawn, the newest first. */
  readonly undrawn: () => readonly NamedCard[];
  /** Looks which of these are drawn now; the others wait on, behind all that nobody tried. */
  readonly tried: (cards: readonly NamedCard[]) => readonly NamedCard[];
  /** Removes a card that no page names. */
  readonly forget: (name: string) => void;
  readonly nameOf: (card: SocialCard) => string;
}

type Known = 'drawn' | 'plain';

export function cardShelf(
  { layout, disk }: SitePlace,
  { site, fixed }: Pick<Renderer, 'fixed'> & { readonly site: Pick<LoadedSite, 'cardPath'> },
): CardShelf {
  const { folder, plain, nextPlain, nextLink } = cardLayout(layout);
  const nameOf = (card: SocialCard): string => basename(site.cardPath(card));
  let known: Map<string, Known> | undefined;
  /** The newest last. */
  const waiting = new Map<string, SocialCard>();

  const open = (): Map<string, Known> => {
    if (known !== undefined) return known;
    disk.makeFolder(folder);
    const bytes = fixed.get(plainCard);
    if (bytes !== undefined) putPlain(bytes);
    known = standingIn(folder);
    return known;
  };

  const putPlain = (bytes: Uint8Array): void => {
    if (disk.exists(plain) && Buffer.compare(disk.read(plain), bytes) === 0) return;
    disk.write(nextPlain, bytes);
    disk.rename(nextPlain, plain);
  };

  const layOne = (card: SocialCard): void => {
    const names = open();
    const name = nameOf(card);
    if (names.get(name) === 'drawn' || waiting.has(name)) return;
    waiting.set(name, card);
    if (names.has(name)) return;
    disk.symlink(plainCard, join(folder, name));
    names.set(name, 'plain');
  };

  return {
    nameOf,
    forget: (name) => {
      disk.remove(join(folder, name));
      open().delete(name);
      waiting.delete(name);
    },
    lay: (cards) => {
      for (const card of cards) {
        try {
          layOne(card);
        } catch {
          // It is waiting, and whoever draws it says what is wrong.
        }
      }
    },
    link: (release) => {
      open();
      disk.remove(nextLink);
      // Relative, so that the data directory can be moved.
      disk.symlink(join('..', '..', basename(folder)), nextLink);
      disk.rename(nextLink, join(layout.release(release), cardsName));
    },
    undrawn: () => [...waiting].map(([name, card]) => ({ name, card })).toReversed(),
    tried: (cards) => {
      const names = open();
      for (const { name } of cards) {
        waiting.delete(name);
        if (isDrawn(join(folder, name))) names.set(name, 'drawn');
      }
      const left = cards.filter(({ name }) => names.get(name) !== 'drawn');
      const others = [...waiting];
      waiting.clear();
      for (const { name, card } of left) waiting.set(name, card);
      for (const [name, card] of others) waiting.set(name, card);
      return left;
    },
  };
}

/** A card that is not drawn is a link to the plain one. */
const isDrawn = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

const standingIn = (folder: string): Map<string, Known> =>
  new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => isCardName(name))
      .map((entry) => [entry.name, entry.isFile() ? 'drawn' : 'plain']),
  );
