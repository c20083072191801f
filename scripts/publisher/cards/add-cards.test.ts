import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { addCards } from './add-cards.ts';
import { cardsName, plainCard } from './card-layout.ts';
import { cardOf, cardPath, never } from './card.fixture.ts';

test('without drawing, a site has the cards of builds before, and plain ones', async () => {
  const root = await temporaryFolder();
  const site = { cardPath, assets: new Map([[plainCard, new TextEncoder().encode('plain')]]) };
  const data = { site: join(root, 'data'), currentSite: join(root, 'data', 'current') };
  const build = async (name: string, titles: readonly string[], draws: boolean) => {
    const folder = join(root, name);
    await mkdir(folder);
    const cards = titles.map(cardOf);
    expect(await addCards(folder, cards, { site, data, draws }, never)).toEqual({
      cards: titles.length,
      problem: undefined,
    });
    return (title: string): Promise<string> =>
      readFile(join(folder, cardsName, join('..', cardPath(cardOf(title)))), 'latin1');
  };
  const drawn = await build('drawn', ['a'], true);
  expect((await drawn('a')).slice(1, 4)).toBe('PNG');
  const plain = await build('plain', ['a', 'b'], false);
  expect([await plain('a'), await plain('b')]).toEqual([await drawn('a'), 'plain']);
});
