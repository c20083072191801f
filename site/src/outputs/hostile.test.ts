import { cleanLine, cleanProse, limits } from '@porchlight/shared';
import { parseOpml } from 'feedsmith';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { lintCalendar } from '../../../scripts/linters/calendar/lint-calendar.ts';
import { lintJsonFeed } from '../../../scripts/linters/json-feed/lint-json-feed.ts';
import { lintOpml } from '../../../scripts/linters/opml/lint-opml.ts';
import { lintRss } from '../../../scripts/linters/rss/lint-rss.ts';
import { calendarReaders } from './calendar/calendar-readers.fixture.ts';
import { unfolded, written } from './calendar/calendar-written.fixture.ts';
import { feedReaders } from './feed/feed-readers.fixture.ts';
import { feed, jsonText, rssText } from './feed/feed.fixture.ts';
import { toOpml } from './feed/opml.ts';
import { hostileText } from './hostile.fixture.ts';
import { hubOf } from './library.fixture.ts';
import { outputLine } from './output-text.ts';
import { raw } from './raw-document.fixture.ts';

/**
 * Whatever an editor writes, in whichever field: it comes through the parser into every kind of file,
 * adds nothing to it, breaks nothing in it, and is read there by foreign programs as it was written.
 */
const line = (longest: number) =>
  hostileText
    .map((text) => text.slice(0, longest - 1).toWellFormed())
    .filter((text) => cleanLine(text) !== '' && cleanLine(text).length <= longest);

const words = fc.record({
  title: line(limits.title),
  summary: line(limits.summary).filter((text) => cleanProse(text) !== ''),
  siteName: line(limits.name),
  topic: line(limits.name),
  place: line(limits.name),
  street: line(limits.line),
  presenter: line(limits.name),
  note: line(limits.note).filter((text) => cleanProse(text) !== ''),
  slug: hostileText,
  url: hostileText,
});
type HostileWords = typeof words extends fc.Arbitrary<infer Words> ? Words : never;

const hubWith = ({
  title,
  summary,
  topic,
  place,
  street,
  presenter,
  note,
  ...more
}: HostileWords) =>
  hubOf([
    raw('event', 'one', {
      title,
      summary,
      slug: 'the-one',
      format: 'in-person',
      place: 'place',
      topics: ['topic'],
      presenters: [{ person: 'person' }],
      eventStatus: 'cancelled',
      statusNote: note,
      startsAtLocal: '2025-01-30T15:00',
      endsAtLocal: '2025-01-30T16:00',
      timeZone: 'UTC',
    }),
    raw('news-article', 'two', { title, summary, slug: 'two', authors: ['person'] }),
    raw('event', 'slug', { title, slug: more.slug, format: 'webinar' }),
    raw('news-article', 'url', {
      title,
      slug: 'url',
      externalUrl: `https://x.example/${more.url}`,
    }),
    raw('topic', 'topic', { name: topic, slug: 'a-topic' }),
    raw('place', 'place', { name: place, street, slug: 'a-place' }),
    raw('person', 'person', { name: presenter, slug: 'a-person' }),
    raw('site-settings', 'settings', { name: more.siteName }),
  ]);

// oxlint-disable-next-line no-control-regex -- control characters are what must not be there
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/;

/** The names of the lines of a calendar with one event: no text may add one or take one away. */
const skeleton = `
  BEGIN VERSION PRODID URL SOURCE CALSCALE NAME X-WR-CALNAME X-WR-CALDESC REFRESH-INTERVAL
  X-PUBLISHED-TTL BEGIN UID SEQUENCE DTSTAMP LAST-MODIFIED CREATED DTSTART DTEND SUMMARY DESCRIPTION
  LOCATION URL CATEGORIES STATUS TRANSP CLASS END END
`
  .trim()
  .split(/\s+/);

test('iCalendar', () => {
  fc.assert(
    fc.property(words, (given) => {
      const text = written({ kind: 'all' }, 'en', hubWith(given));
      const lines = unfolded(text.slice(0, -2));
      expect(lines.map((each) => /^[A-Z-]+/.exec(each)?.[0])).toEqual(skeleton);
      expect(lines.filter((each) => unwritable.test(each) || !each.isWellFormed())).toEqual([]);
      expect(lintCalendar(text)).toEqual([]);
      const [read] = calendarReaders['ical.js'](text);
      expect(read).toMatchObject({
        title: `Cancelled: ${cleanLine(given.title)}`,
        location: [cleanLine(given.place), cleanLine(given.street)].join(', '),
        categories: [cleanLine(given.topic)],
      });
      expect(read?.description).toContain(
        `\n\n${cleanProse(given.note)}\n\n${cleanProse(given.summary)}\n\n`,
      );
    }),
  );
});

test('RSS', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (given) => {
      const text = await rssText(feed({ kind: 'all' }, 'en', hubWith(given)));
      expect(text.replaceAll('\n', '')).not.toMatch(unwritable);
      expect(lintRss(text)).toEqual([]);
      const items = await feedReaders.feedsmith(text);
      const article = items.find(({ guid }) => guid.endsWith('news-article/two'));
      expect(
        items
          .map(({ guid }) => guid.split('/').at(-1))
          .toSorted()
          .slice(-2),
      ).toEqual(['two', 'url']);
      expect(article?.authors).toEqual([cleanLine(given.presenter)]);
      expect(article?.categories).toEqual([
        ...new Set(['News article', ...(article?.categories.slice(1) ?? [])]),
      ]);
      const decoded = (html: string) =>
        html
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
      expect(decoded(article?.description ?? '')).toBe(cleanProse(given.summary));
    }),
  );
});

test('JSON Feed', () => {
  fc.assert(
    fc.property(words, (given) => {
      const text = jsonText(feed({ kind: 'all' }, 'en', hubWith(given)));
      expect(text.isWellFormed()).toBe(true);
      expect(lintJsonFeed(text)).toEqual([]);
      const read = JSON.parse(text);
      expect(read.title).toBe(`${cleanLine(given.siteName)}: everything new`);
      const article = read.items.find(({ id }: { id: string }) => id.endsWith('/two'));
      expect(article).toMatchObject({
        title: cleanLine(given.title),
        summary: cleanProse(given.summary),
        authors: [{ name: cleanLine(given.presenter) }],
      });
    }),
  );
});

test('OPML', () => {
  fc.assert(
    fc.property(words, (given) => {
      const text = toOpml('en', hubWith(given));
      expect(text.replaceAll('\n', '')).not.toMatch(unwritable);
      expect(lintOpml(text)).toEqual([]);
      const { head, body } = parseOpml(text);
      const site = cleanLine(given.siteName);
      expect(head?.title).toBe(`Feeds of ${site}`);
      const topics = body?.outlines?.find((each) => each.text === 'Topics')?.outlines ?? [];
      expect(topics.map(({ text: name }) => name)).toEqual([
        outputLine(`${site}: ${cleanLine(given.topic)}`),
      ]);
    }),
  );
});
