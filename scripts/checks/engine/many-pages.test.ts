import { expect, test } from 'vitest';

import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { differences, digestsBelow, engineOfTest } from './engine.fixture.ts';
import { documentOf, edited, first } from './small-site.fixture.ts';

const patience = { timeout: 180_000 };
const clock = () => referenceMoment;

test('a change of very many pages is a full run, and comes to the same', patience, async () => {
  const site = await engineOfTest({ root: await temporaryFolder(), clock, mostInPlace: 40 });
  await site.takeIn(first);
  const titled = edited(first, documentOf('news-article'), { body: [] });
  const named = edited(titled, documentOf('site-settings'), { name: 'Another library' });
  const small = await site.publish(first, titled);
  expect([small?.run.kind, (small?.run.files ?? 0) > 0]).toEqual(['change', true]);
  const large = await site.publish(titled, named);
  expect(large?.run.kind).toBe('full');
  await site.works.journal.settle();
  const fresh = await engineOfTest({ root: await temporaryFolder(), clock });
  await fresh.takeIn(named);
  expect(differences(await digestsBelow(site.shown), await digestsBelow(fresh.shown))).toEqual([]);
  // What comes next is a small change again.
  const { body } = documentOf('news-article').fields;
  const third = edited(named, documentOf('news-article'), { body });
  expect((await site.publish(named, third))?.run.kind).toBe('change');
});
