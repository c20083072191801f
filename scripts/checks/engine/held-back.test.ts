import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { instantFromMillis, millisOf } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { rollBack, unpin } from '../../publisher/engine/rollback.ts';
import { readCourse } from '../../publisher/report/site-state.ts';
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

test(
  'a page that is held back after a rollback is what it is, and no audit mends it',
  patience,
  async () => {
    const site = await freshSite();
    const second = edited(first, article, { title: 'A second title' });
    await site.publish(first, second);
    const third = edited(second, article, tooMuch);
    await site.publish(second, third);
    const titled = async () =>
      (await readFile(join(site.shown, page), 'utf8')).includes('A second title');
    expect(await titled()).toBe(true);
    await rollBack(site.works, 1);
    unpin(site.works);
    await site.publish(third, edited(third, documentOf('event'), { title: 'Another title' }));
    expect(await titled()).toBe(false);
    expect(site.works.ledger.problems()).toHaveLength(1);
    expect(await site.audit()).toMatchObject({ different: [], repair: undefined });
  },
);

test(
  'a page that is held back keeps the style of its code as long as it stays',
  patience,
  async () => {
    const root = await temporaryFolder();
    let now = referenceMoment;
    const open = (code: string) => {
      const style = new TextEncoder().encode(`/* ${code} */`);
      const assets = new Map([[`_astro/${code}.css`, style]]);
      return engineOfTest({ root, clock: () => now, code, assets });
    };
    const one = await open('one');
    await one.takeIn(first);
    // As its page would say, were it made of that code’s own sources.
    const file = join(one.shown, page);
    const html = `${await readFile(file, 'utf8')}<link rel="stylesheet" href="/_astro/one.css">`;
    await writeFile(file, html);
    await one.publish(first, edited(first, article, tooMuch));
    await one.works.journal.settle();
    one.close();
    for (const code of ['two', 'three']) {
      now = instantFromMillis(millisOf(now) + 31 * 86_400_000);
      const renewed = await open(code);
      await renewed.goOn();
      await renewed.works.journal.settle();
      expect(await readFile(join(renewed.shown, page), 'utf8')).toBe(html);
      expect(existsSync(join(renewed.shown, '_astro', 'one.css'))).toBe(true);
      renewed.close();
    }
  },
);

test(
  'until all is shown that was taken in, the number is that of what is shown',
  patience,
  async () => {
    const site = await freshSite();
    const second = edited(first, article, { title: 'A second title' });
    await site.publish(first, second);
    await rollBack(site.works, 1);
    unpin(site.works);
    expect(readCourse(site.works).number).toBe(first.head.number);
    await site.goOn();
    expect(readCourse(site.works).number).toBe(second.head.number);
  },
);

test(
  'a page that is held back by the very edit that takes its picture keeps it',
  patience,
  async () => {
    const plain = await smallHub(3, 1);
    const [picture] = plain.media;
    if (picture === undefined) throw new Error('The hub has a picture.');
    const image = { file: picture.id, alt: 'The porch' };
    const ready = picturesIn(await temporaryFolder());
    const site = await engineOfTest({ root: await temporaryFolder(), clock, ready });
    const shown = edited(plain, article, { image });
    await site.takeIn(shown);
    const html = await readFile(join(site.shown, page), 'utf8');
    expect(html).toContain('/media/');
    const taken = { ...edited(shown, article, { ...tooMuch, image: null }), media: [] };
    await site.publish(shown, taken);
    expect(site.works.ledger.problems()).toHaveLength(1);
    expect(await readFile(join(site.shown, page), 'utf8')).toBe(html);
    expect((await deadPictures(site.shown)).filter((dead) => dead.startsWith(page))).toEqual([]);
  },
);
