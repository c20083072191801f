import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { refusedPages } from '../../publisher/store/refused-pages.ts';
import { differences, digestsBelow, engineOfTest, smallHub } from './engine.fixture.ts';
import { picturesIn } from './picture-cache.fixture.ts';
import { documentOf, edited, engineIn, first, freshSite } from './small-site.fixture.ts';

const patience = { timeout: 120_000 };
const clock = () => referenceMoment;
const article = documentOf('news-article');
const page = join('news', String(article.fields['slug']), 'index.html');

const saying = (...children: object[]) => ({ body: [{ type: 'paragraph', children }] });
const linkTo = (url: string) =>
  saying({ type: 'link', url, children: [{ type: 'text', text: 'More' }] });

/** No more characters than a body may have, and more mark-up than a page may have. */
const tooMuch = saying(
  ...Array.from({ length: 100_000 }, () => ({
    type: 'text',
    text: 'x',
    bold: true,
    italic: true,
    underline: true,
    strikethrough: true,
    code: true,
  })),
);

test('a page that is held back stays through new code and an audit', patience, async () => {
  const site = await freshSite();
  await site.publish(first, edited(first, article, tooMuch));
  expect(site.works.ledger.problems().map(({ path }) => path)).toEqual([
    `/news/${String(article.fields['slug'])}/`,
  ]);
  expect(refusedPages(site.works.store)).toEqual([
    {
      type: 'news-article',
      documentId: article.documentId,
      locale: 'en',
      number: first.head.number + 1,
      reason: expect.stringMatching(
        /^Its page cannot be shown: it has \d+ bytes\. Visitors still see the one before\.$/,
      ) as string,
    },
  ]);
  site.close();
  const renewed = await engineIn(site.root, 'new code');
  await renewed.goOn();
  expect((await renewed.audit())?.different).toEqual([]);
  expect(existsSync(join(renewed.shown, page))).toBe(true);
});

test('words link to an entry from when it is there until it is not', patience, async () => {
  const site = await freshSite();
  const read = () => readFile(join(site.shown, page), 'utf8');
  const event = documentOf('event');
  const link = 'href="/events/a-new-address/"';
  const linking = edited(first, article, { ...linkTo('/events/a-new-address/'), title: 'Linking' });
  await site.publish(first, linking);
  expect(site.works.ledger.problems()).toEqual([]);
  expect(await read()).toContain('Linking');
  expect(await read()).not.toContain(link);
  const there = edited(linking, event, { slug: 'a-new-address' });
  await site.publish(linking, there);
  expect(await read()).toContain(link);
  await site.publish(there, edited(there, event, { slug: 'another-address' }));
  expect(await read()).not.toContain(link);
});

test(
  'what leads to a list that is not there is told of, and holds nothing back',
  patience,
  async () => {
    const site = await freshSite();
    const linking = edited(first, article, linkTo('/events/2031/05/'));
    const published = await site.publish(first, linking);
    expect(site.works.ledger.problems()).toEqual([]);
    expect(published?.notes).toEqual([
      `/news/${String(article.fields['slug'])}/ links to /events/2031/05/, which is not there. Correct the address in its entry.`,
    ]);
  },
);

test('one wrong address in the settings stops no page', patience, async () => {
  const site = await freshSite();
  const settings = documentOf('site-settings');
  const footerLinks = [{ label: 'Gone', url: '/no-such-page/' }];
  const published = await site.publish(first, edited(first, settings, { footerLinks }));
  expect(site.works.ledger.problems()).toEqual([]);
  expect(published?.notes).toEqual([
    'Every page links to /no-such-page/ from its head or foot, and it is not there. Correct it in the settings of the site.',
  ]);
});

test(
  'a picture whose file is replaced leaves no dead image, and comes back',
  patience,
  async () => {
    const snapshot = await smallHub(3, 3);
    const waiting = new Set<string>();
    const ready = picturesIn(await temporaryFolder(), ({ sha256 }) => !waiting.has(sha256));
    const site = await engineOfTest({ root: await temporaryFolder(), clock, ready });
    const [replaced, slow] = snapshot.media;
    if (replaced === undefined || slow === undefined) throw new Error('The hub has pictures.');
    waiting.add(slow.sha256);
    await site.takeIn(snapshot);

    const other = { ...replaced, sha256: 'f'.repeat(64) };
    waiting.add(other.sha256);
    const media = snapshot.media.map((record) => (record === replaced ? other : record));
    const head = { ...snapshot.head, number: snapshot.head.number + 1 };
    const after = { ...snapshot, head, media };
    await site.publish(snapshot, after);
    expect(await deadPictures(site.shown)).toEqual([]);
    waiting.delete(slow.sha256);
    await site.goOn();
    expect(await deadPictures(site.shown)).toEqual([]);
    waiting.delete(other.sha256);
    await site.goOn();
    await site.works.journal.settle();
    const fresh = await engineOfTest({ root: await temporaryFolder(), clock, ready });
    await fresh.takeIn(after);
    expect(differences(await digestsBelow(site.shown), await digestsBelow(fresh.shown))).toEqual(
      [],
    );
  },
);

/** Pictures that pages and feeds show and that are not there. */
async function deadPictures(shown: string): Promise<readonly string[]> {
  const dead = new Set<string>();
  for (const path of Object.keys(await digestsBelow(shown))) {
    if (!/\.(?:html|xml)$/.test(path)) continue;
    const text = await readFile(join(shown, path), 'utf8');
    for (const [, picture = ''] of text.matchAll(/\/(media\/[\w-]+\.(?:avif|webp|jpg))/g))
      if (!existsSync(join(shown, picture))) dead.add(`${path}: ${picture}`);
  }
  return [...dead];
}
