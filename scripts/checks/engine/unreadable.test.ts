import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { DocumentRecord } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { noDelta } from '../../publisher/delta.ts';
import { everyHeldBack } from '../../publisher/store/held-back.ts';
import { recordsOwed } from '../../publisher/store/owed-receipts.ts';
import { deltaBetween, differences, digestsBelow } from './engine.fixture.ts';
import { documentOf, edited, engineIn, first, freshSite } from './small-site.fixture.ts';

const patience = { timeout: 180_000 };
const article = documentOf('news-article');
const page = join('news', String(article.fields['slug']), 'index.html');
const unreadable = { title: 7 };

type Engine = Awaited<ReturnType<typeof engineIn>>;

/** Writes a record into the store past its rules: what former code could read, and this cannot. */
function storeAnyway({ works }: Engine, document: DocumentRecord, fields: object): void {
  const { documentId, locale } = document;
  const record = { ...document, fields: { ...document.fields, ...fields } };
  works.content.put({ documentId, locale, record });
}

const numbersHeld = ({ works }: Engine) =>
  everyHeldBack(works.store).map(({ documentId, number }) => [documentId, number]);

test(
  'what new code cannot read is told, and its page stays until it is read or withdrawn',
  patience,
  async () => {
    const site = await freshSite();
    const before = await readFile(join(site.shown, page));
    storeAnyway(site, article, unreadable);
    site.close();

    const renewed = await engineIn(site.root, 'new code');
    await renewed.goOn();
    expect(numbersHeld(renewed)).toEqual([[article.documentId, article.number]]);
    expect(everyHeldBack(renewed.works.store)[0]?.reason).toContain('field "title"');
    expect((await readFile(join(renewed.shown, page))).equals(before)).toBe(true);
    expect((await renewed.audit())?.different).toEqual([]);

    // A change of something else leaves it alone.
    const event = documentOf('event');
    const second = edited(first, event, { title: 'Another title' });
    await renewed.publish(first, second);
    expect(existsSync(join(renewed.shown, page))).toBe(true);
    renewed.close();

    const third = await engineIn(site.root, 'newer code');
    await third.goOn();
    expect((await readFile(join(third.shown, page))).equals(before)).toBe(true);
    const withdrawn = {
      ...second,
      head: { ...second.head, number: second.head.number + 1 },
      documents: (second.documents as readonly DocumentRecord[]).filter(
        ({ documentId }) => documentId !== article.documentId,
      ),
    };
    await third.publish(second, withdrawn);
    expect(numbersHeld(third)).toEqual([]);
    expect(existsSync(join(third.shown, page))).toBe(false);
    expect((await third.audit())?.different).toEqual([]);
  },
);

test.for(['with the rest', 'with new code', 'with new code, at the second attempt'] as const)(
  'what is withdrawn is gone, although what follows it at its address cannot be read: %s',
  patience,
  async (how) => {
    const site = await freshSite();
    const number = first.head.number + 1;
    const heir = { ...article, documentId: `${article.documentId}-heir`, number };
    const after = {
      ...first,
      head: { ...first.head, number },
      documents: [
        ...first.documents.filter((record) => record !== article),
        { ...heir, fields: { ...heir.fields, ...unreadable } },
      ],
    };
    if (how === 'with the rest') await site.takeIn(after);
    site.close();
    const next = await engineIn(site.root, how === 'with the rest' ? 'code' : 'new code');
    if (how.endsWith('second attempt')) {
      const stopped = AbortSignal.abort(new Error('asked to stop'));
      const delta = deltaBetween(first, after);
      await expect(next.engine.publish(delta, stopped)).rejects.toThrow('asked to stop');
      expect(existsSync(join(next.shown, page))).toBe(true);
      await next.goOn();
    } else if (how === 'with new code') await next.publish(first, after);
    expect(numbersHeld(next)).toEqual([[heir.documentId, number]]);
    expect(existsSync(join(next.shown, page))).toBe(false);
  },
);

test('an entry that is corrected is shown at its address again', patience, async () => {
  const site = await freshSite();
  storeAnyway(site, article, unreadable);
  site.close();
  const renewed = await engineIn(site.root, 'new code');
  await renewed.goOn();
  const corrected = edited(first, article, { title: 'A title that can be read' });
  await renewed.publish(first, corrected);
  expect(numbersHeld(renewed)).toEqual([]);
  const fresh = await engineIn(await temporaryFolder(), 'new code');
  await fresh.takeIn(corrected);
  expect(differences(await digestsBelow(renewed.shown), await digestsBelow(fresh.shown))).toEqual(
    [],
  );
});

test('what was held back is shown by code that can read it', patience, async () => {
  const site = await freshSite();
  const later = edited(first, article, { title: 'A later title' });
  await site.publish(first, edited(first, article, unreadable));
  expect(numbersHeld(site)).toEqual([[article.documentId, later.head.number]]);
  // To the former code this was unreadable; to the code of the next start it is not.
  const record = later.documents.find(
    (each) => (each as DocumentRecord).documentId === article.documentId,
  );
  site.works.store.prepare('UPDATE held SET record = ?').run(JSON.stringify(record));
  site.close();
  const renewed = await engineIn(site.root, 'new code');
  await renewed.goOn();
  expect(numbersHeld(renewed)).toEqual([]);
  expect(recordsOwed(renewed.works.store)).toEqual([record]);
  expect(await readFile(join(renewed.shown, page), 'utf8')).toContain('A later title');
});

test(
  'the later of two entries with one address is told, and let go with the first',
  patience,
  async () => {
    const site = await freshSite();
    const double: DocumentRecord = {
      ...article,
      documentId: 'second-claim',
      number: first.head.number + 1,
      firstPublishedAt: referenceMoment,
    };
    const both = {
      ...first,
      head: { ...first.head, number: double.number },
      documents: [...first.documents, double],
    };
    await site.publish(first, both);
    expect(numbersHeld(site)).toEqual([['second-claim', double.number]]);
    const alone = {
      ...both,
      head: { ...both.head, number: double.number + 1 },
      documents: both.documents.filter((each) => each !== article && !isOf(each, article)),
    };
    await site.publish(both, alone);
    expect(numbersHeld(site)).toEqual([]);
    expect(recordsOwed(site.works.store)).toEqual([double]);
  },
);

const isOf = (record: unknown, { documentId }: DocumentRecord): boolean =>
  (record as DocumentRecord).documentId === documentId;

test('a version that is held back and no longer published is forgotten', patience, async () => {
  const site = await freshSite();
  const held = edited(first, article, unreadable);
  await site.publish(first, held);
  const { documentId } = article;
  const documents = first.documents.filter((each) => !isOf(each, article));
  // An entry that was never shown is known by what is held back alone.
  site.works.content.remove(article);
  expect(site.works.content.versions(documentId)).toHaveLength(1);
  await site.engine.publish(
    {
      ...noDelta(held.head),
      ...first,
      documents,
      goneDocuments: [],
      goneMedia: [],
      goneRedirects: [],
      whole: true,
    },
    new AbortController().signal,
  );
  expect(numbersHeld(site)).toEqual([]);
});
