import { type Instant, instantFromMillis, millisOf } from '@porchlight/shared';

import { pathsHeldBack } from '../engine/kept-pages.ts';
import { filesReferredBy } from '../engine/references.ts';
import type { Works } from '../engine/works.ts';
import { assetsOf } from '../store/assets.ts';
import { cardQuestion, cardsIn } from './asked-cards.ts';
import { cardLayout, cardsName, isCardName } from './card-layout.ts';

/** So long a card can be asked for by a page of before: one that was gone back to, or shared. */
const keptMs = 30 * 24 * 3_600_000;

/** A card, or what somebody who was killed has left of one. */
const isOurs = (name: string): boolean => isCardName(name) || name.endsWith('.tmp');

/** Removes the cards that no page has named for a while, and names them. */
export function forgetCards(
  { store, ledger, cards, place }: Pick<Works, 'store' | 'ledger' | 'cards' | 'place'>,
  moment: Instant,
): readonly string[] {
  const { folder } = cardLayout(place.layout);
  if (!place.disk.exists(folder)) return [];
  const oldest = instantFromMillis(millisOf(moment) - keptMs);
  const assets = assetsOf(store);
  const held = filesReferredBy(place.disk, place.layout.current, pathsHeldBack({ ledger, store }));
  return store
    .transaction(() => {
      const named = new Set(cardsIn(ledger.asking(cardQuestion)).map(cards.nameOf));
      const forgotten: string[] = [];
      for (const name of place.disk.names(folder).filter(isOurs)) {
        const path = `${cardsName}/${name}`;
        const usedAt = assets.usedAt(path);
        if (named.has(name) || held.has(path) || usedAt === undefined)
          assets.put({ path, usedAt: moment, release: null });
        else if (usedAt < oldest) {
          cards.forget(name);
          assets.forget(path);
          forgotten.push(name);
        }
      }
      return forgotten;
    })
    .immediate();
}
