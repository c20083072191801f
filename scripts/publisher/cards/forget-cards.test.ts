import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { type Instant, parseInstant } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { ledgerOf } from '../plan/ledger.ts';
import { openStore } from '../store/database.ts';
import { cardOf, openShelf } from './card.fixture.ts';
import { cardLayout, isCardName } from './card-layout.ts';
import { forgetCards } from './forget-cards.ts';

const at = (text: string): Instant => parseInstant(`${text}T03:30:00Z`)!;

test('a card is forgotten a month after the last night in which a page named it', async () => {
  const { site, place, shelf } = await openShelf();
  const store = await openStore(join(site, 'publisher.db'));
  onTestFinished(() => void store.close());
  const ledger = ledgerOf(store);
  const answered = (text: string) => ({ text, digest: '-', keys: [] });
  const show = (...titles: readonly string[]): void => {
    const asked = titles.map((title) => JSON.stringify(['social-card', cardOf(title)]));
    const page = { path: '/news/', sha256: null, problem: null };
    ledger.record(page, ['["moment"]', '["social-cards"]', ...asked], answered);
    shelf.lay(titles.map(cardOf));
  };
  const works = { store, ledger, cards: shelf, place };
  const kept = async () =>
    (await readdir(cardLayout(place.layout).folder)).filter(isCardName).sort();
  const namesOf = (...titles: readonly string[]) =>
    titles.map((title) => shelf.nameOf(cardOf(title))).sort();

  show('a', 'b');
  expect(forgetCards(works, at('2025-01-01'))).toEqual([]);
  show('b', 'c');
  expect(forgetCards(works, at('2025-01-20'))).toEqual([]);
  expect(forgetCards(works, at('2025-01-31'))).toEqual([]);
  expect(await kept()).toEqual(namesOf('a', 'b', 'c'));
  expect(forgetCards(works, at('2025-02-01'))).toEqual(namesOf('a'));
  expect(await kept()).toEqual(namesOf('b', 'c'));
  // What was forgotten and is shown again is laid again.
  show('a');
  expect(await kept()).toEqual(namesOf('a', 'b', 'c'));
  expect(shelf.undrawn()[0]).toEqual({ name: shelf.nameOf(cardOf('a')), card: cardOf('a') });
});
