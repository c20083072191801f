import { createHash } from 'node:crypto';

import { expect, test, vi } from 'vitest';

import type { RenderedSite } from './render-site.ts';
import { at, demo, demoMoment, siteAt } from './demo-site.ts';

const digestsOf = (site: RenderedSite): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...site.files].map(([file, { bytes }]) => [
      file,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );

test('the same snapshot and moment give the same bytes, in whichever order documents come', async () => {
  const snapshot = await demo();
  const reversed = {
    ...snapshot,
    documents: snapshot.documents.toReversed(),
    media: snapshot.media.toReversed(),
    changes: snapshot.changes.toReversed(),
  };
  expect(digestsOf(await siteAt(demoMoment, reversed))).toEqual(
    digestsOf(await siteAt(demoMoment)),
  );
});

test.for(['2026-01-10T00:30:00Z', '2026-07-10T23:30:00Z', '2031-03-30T01:30:00Z'])(
  'the machine’s clock at %s changes nothing',
  async (clock) => {
    const expected = digestsOf(await siteAt(demoMoment));
    vi.useFakeTimers({ now: new Date(clock), toFake: ['Date'] });
    try {
      expect(digestsOf(await siteAt(demoMoment))).toEqual(expected);
    } finally {
      vi.useRealTimers();
    }
  },
);

test('a feed does not change because time passes', async () => {
  const feeds = (site: RenderedSite) =>
    Object.entries(digestsOf(site)).filter(([file]) =>
      /(?:feeds|events)\/.*\.(?:xml|ics|json|opml)$/.test(file),
    );
  const later = at('2026-09-01T12:00:00Z');
  const before = feeds(await siteAt(demoMoment));
  const kinds = new Set(before.map(([file]) => /(?:feeds|events)\/.*(\.[a-z]+)$/.exec(file)?.[1]));
  expect([...kinds].toSorted()).toEqual(['.ics', '.json', '.opml', '.xml']);
  expect(before.some(([file]) => /^events\/[^/]+\.ics$/.test(file))).toBe(true);
  expect(feeds(await siteAt(later))).toEqual(before);
});
