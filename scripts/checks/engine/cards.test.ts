import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { DocumentRecord, Snapshot } from '@porchlight/shared';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { cardQuestion, cardsIn } from '../../publisher/cards/asked-cards.ts';
import { drawAll } from '../../publisher/cards/card-drawer.ts';
import { rollBack } from '../../publisher/engine/rollback.ts';
import { differences, digestsBelow, neverStops, siteAddress } from './engine.fixture.ts';
import { documentOf, edited, engineIn, first, freshSite } from './small-site.fixture.ts';

type Site = Awaited<ReturnType<typeof freshSite>>;

const patience = { timeout: 300_000 };

const imageOf = (html: string): string | undefined =>
  parse(html).querySelector('meta[property="og:image"]')?.getAttribute('content');

/** Where the shared picture of a page lies, by the address that it names. */
async function cardOf({ shown }: Site, page: string): Promise<string> {
  const url = imageOf(await readFile(join(shown, page), 'utf8'));
  if (!url?.startsWith(`${siteAddress}/`)) throw new Error(`${page} shares ${url}.`);
  return join(shown, url.slice(siteAddress.length + 1));
}

/** Pages of the site that share nothing, and those whose picture is not there. */
async function unshared({ shown }: Site) {
  const [without, dead]: [string[], string[]] = [[], []];
  for (const file of await readdir(shown, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(shown, file), 'utf8');
    const url = imageOf(html);
    // Pages for addresses where nothing is any more are not for sharing.
    if (html.includes('<meta name="robots" content="noindex">')) continue;
    if (url === undefined) without.push(file);
    else {
      const path = url.slice(siteAddress.length + 1);
      const picture = await readFile(join(shown, path)).catch(() => undefined);
      if (picture === undefined || picture.length < 1000) dead.push(`${file} → ${url}`);
    }
  }
  return { without, dead };
}

const isDrawn = async (file: string): Promise<boolean> => (await lstat(file)).isFile();
const article = documentOf('news-article');
const page = `news/${String(article.fields['slug'])}/index.html`;
const draw = ({ works }: Site) => drawAll({ shelf: works.cards, place: works.place }, neverStops);

test(
  'every page has a card from the first moment, and its own when it is drawn',
  patience,
  async () => {
    const site = await freshSite();
    expect(await unshared(site)).toEqual({ without: [], dead: [] });
    const before = await digestsBelow(site.shown);
    expect(await isDrawn(await cardOf(site, page))).toBe(false);
    await draw(site);
    expect(await isDrawn(await cardOf(site, page))).toBe(true);
    expect(site.works.cards.undrawn()).toEqual([]);
    const { width, height } = await sharp(await cardOf(site, page)).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(await unshared(site)).toEqual({ without: [], dead: [] });
    // Drawing touches no page and is no run.
    expect(await digestsBelow(site.shown)).toEqual(before);
    expect(site.works.runs.all().length).toBe(1);
    expect((await site.audit())?.different).toEqual([]);
  },
);

test('what a card shows decides whether it is drawn again', patience, async () => {
  const site = await freshSite();
  const former = await cardOf(site, page);
  const waiting = () => site.works.cards.undrawn().map(({ card }) => card.title);
  const all = waiting();
  const summarised = edited(first, article, { summary: 'Other words below the title.' });
  await site.publish(first, summarised);
  expect([await cardOf(site, page), waiting()]).toEqual([former, all]);
  const renamed = edited(summarised, article, { title: 'Another title' });
  await site.publish(summarised, renamed);
  const latter = await cardOf(site, page);
  expect(latter).not.toBe(former);
  expect(waiting()).toEqual(['Another title', ...all]);
  expect(await unshared(site)).toEqual({ without: [], dead: [] });

  // Who goes back finds the card of before.
  await rollBack(site.works, undefined);
  expect(await cardOf(site, page)).toBe(former);
  expect(await unshared(site)).toEqual({ without: [], dead: [] });
});

test(
  'a site that was followed names the cards that one rendered anew names',
  patience,
  async () => {
    const site = await freshSite();
    let last: Snapshot = first;
    const documents = [article, documentOf('event'), documentOf('topic')];
    const named = (document: DocumentRecord) => (document.type === 'topic' ? 'name' : 'title');
    for (const document of documents) {
      const next = edited(last, document, { [named(document)]: `Other ${document.type}` });
      await site.publish(last, next);
      last = next;
    }
    const anew = await engineIn(await temporaryFolder());
    await anew.takeIn(last);
    expect(differences(await digestsBelow(site.shown), await digestsBelow(anew.shown))).toEqual([]);
    expect(await unshared(site)).toEqual({ without: [], dead: [] });
  },
);

test('what the next publisher finds undrawn it draws', patience, async () => {
  const root = await temporaryFolder();
  const before = await engineIn(root);
  await before.takeIn(first);
  before.close();
  const site = await engineIn(root);
  await site.goOn();
  expect(site.works.cards.undrawn()).toEqual([]);
  site.works.cards.lay(cardsIn(site.works.ledger.asking(cardQuestion)));
  expect(site.works.cards.undrawn().length).toBeGreaterThan(50);
});
