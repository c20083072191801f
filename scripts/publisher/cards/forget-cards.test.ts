import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Instant, parseInstant } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { ledgerOf } from '../plan/ledger.ts';
import { openStore } from '../store/database.ts';
import { cardOf, openShelf } from './card.fixture.ts';
import { cardLayout, isCardName } from './card-layout.ts';
import { forgetCards } from './forget-cards.ts';

const at = (text: string): Instant => parseInstant(`${text}T03:30:00Z`)!;

async function setUp() {
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
  return { works, show, kept, namesOf };
}

test('a card is forgotten a month after the last night in which a page named it', async () => {
  const { works, show, kept, namesOf } = await setUp();
  const { cards: shelf } = works;
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

test('a card stays as long as a page names it that is held back, and asks for nothing', async () => {
  const { works, show, kept, namesOf } = await setUp();
  const { ledger, place } = works;
  show('a', 'b');
  const held = join(place.layout.current, 'news', 'held');
  await mkdir(held, { recursive: true });
  const image = `https://hub.example/_cards/${namesOf('a')[0]}`;
  await writeFile(join(held, 'index.html'), `<meta property="og:image" content="${image}">`);
  const answered = (text: string) => ({ text, digest: '-', keys: [] });
  ledger.record({ path: '/news/held/', sha256: 'a', problem: 'No.' }, [], answered);
  show('c');
  for (const night of ['2025-01-01', '2025-01-20', '2025-02-19']) forgetCards(works, at(night));
  expect(await kept()).toEqual(namesOf('a', 'c'));
});
