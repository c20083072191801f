import { type Document, isDated, type Locale, locales, parseDocument } from '@porchlight/shared';
import { parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';

import { lintCalendar } from '../linters/calendar/lint-calendar.ts';
import { lintJsonFeed } from '../linters/json-feed/lint-json-feed.ts';
import { lintOpml } from '../linters/opml/lint-opml.ts';
import { lintRss } from '../linters/rss/lint-rss.ts';
import type { RenderedSite } from './render-site.ts';
import { demo, demoMoment, demoUrl, goldenMoment, siteAt, textOf } from './demo-site.ts';

/** Every feed and calendar of the demo, as a subscriber gets it. */
let site: RenderedSite;
let documents: readonly Document[];

beforeAll(async () => {
  site = await siteAt(demoMoment);
  documents = (await demo()).documents.map((raw) => {
    const read = parseDocument(raw);
    if (!read.ok) throw new Error('The demo can be read.');
    return read.value;
  });
});

const filesLike = (pattern: RegExp, of = site): readonly string[] =>
  [...of.files.keys()].filter((file) => pattern.test(file));

type Lint = (text: string) => readonly object[];

/** What each kind of file is judged by, where it is, and how many there are at least. */
const judges: readonly (readonly [string, RegExp, Lint, number])[] = [
  ['calendar', /\.ics$/, lintCalendar, 200],
  ['RSS', /^(?:[a-z]{2}\/)?feeds\/.*\.xml$/, lintRss, 60],
  ['JSON', /^(?:[a-z]{2}\/)?feeds\/.*\.json$/, lintJsonFeed, 60],
  ['OPML', /\.opml$/, lintOpml, 3],
];

describe.each(judges)('every %s file', (_, pattern, lint, least) => {
  test('is without a fault', () => {
    const files = filesLike(pattern);
    expect(files.length).toBeGreaterThanOrEqual(least);
    const faults = files.flatMap((file) =>
      lint(textOf(site, file)).map((fault) => ({ file, fault })),
    );
    expect(faults).toEqual([]);
  });

  test('is without a fault at the moment of the facts, too', async () => {
    const then = await siteAt(goldenMoment);
    const faults = filesLike(pattern, then).flatMap((file) => lint(textOf(then, file)));
    expect(faults).toEqual([]);
  });
});

const prefixOf = (locale: Locale): string => (locale === 'en' ? '' : `${locale}/`);

/** The events of a language that have a date, as a calendar program has to show them. */
const datedEvents = (locale: Locale) =>
  documents
    .filter((document) => document.type === 'event' && document.locale === locale)
    .flatMap((event) => {
      if (event.type !== 'event' || !isDated(event.schedule)) return [];
      const { schedule } = event;
      return {
        uid: `${event.documentId}@hub.alder.example`,
        start: schedule.kind === 'all-day' ? schedule.firstDay : schedule.startsAt,
        title: event.title,
        url: `${demoUrl}/${prefixOf(locale)}events/${event.slug}/`,
        isCancelled: event.eventStatus === 'cancelled',
        event,
      };
    });

test.for(locales)('the calendar of all events holds each one, at its time, in %s', (locale) => {
  const calendar = new ICAL.Component(
    ICAL.parse(textOf(site, `${prefixOf(locale)}feeds/events.ics`)),
  );
  const read = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, summary } = new ICAL.Event(component);
    return {
      uid,
      start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      title: summary.replace(/^(?:Cancelled|Postponed|Cancelado|Aplazado|أُلغيت|أُجّلت): /, ''),
      url: String(component.getFirstPropertyValue('url')),
      isCancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
    };
  });
  const expected = datedEvents(locale).map(({ event: _event, ...rest }) => rest);
  expect(expected.length).toBeGreaterThan(3);
  const byUid = (a: { readonly uid: string }, b: { readonly uid: string }) =>
    a.uid < b.uid ? -1 : 1;
  expect(read.toSorted(byUid)).toEqual(expected.toSorted(byUid));
});

test('the calendar of each topic, audience, series, place and format holds its events', () => {
  const calendars = filesLike(/^feeds\/events\/.*(?<!\.keep)\.ics$/);
  const named = new Map(
    documents
      .filter((document) => 'slug' in document && document.locale === 'en')
      .map((document) => [`${document.type}/${'slug' in document ? document.slug : ''}`, document]),
  );
  for (const file of calendars) {
    const [facet = '', slug = ''] = file
      .replace('feeds/events/', '')
      .replace('.ics', '')
      .split('/');
    const id = named.get(`${facet}/${slug}`)?.documentId ?? '';
    const expected = datedEvents('en')
      .filter(({ event }) => {
        if (facet === 'format') return event.format === slug;
        if (facet === 'topic') return event.topics.includes(id);
        if (facet === 'audience') return event.audiences.includes(id);
        return facet === 'series' ? event.series === id : event.place === id;
      })
      .map(({ uid }) => uid);
    const uids = textOf(site, file).match(/(?<=^UID:).*(?=\r$)/gm) ?? [];
    expect([file, uids.toSorted()]).toEqual([file, expected.toSorted()]);
  }
  expect(calendars.length).toBeGreaterThan(20);
});

test('a feed and its JSON twin hold the same items, and each item leads to a page', () => {
  const pages = new Set(
    filesLike(/index\.html$/).map((file) => `${demoUrl}/${file.replace('index.html', '')}`),
  );
  for (const file of filesLike(/^(?:[a-z]{2}\/)?feeds\/.*\.xml$/)) {
    const rss = parseRssFeed(textOf(site, file)).items ?? [];
    const json = parseJsonFeed(JSON.parse(textOf(site, file.replace('.xml', '.json')))).items ?? [];
    expect([file, json.map(({ id, url }) => [id, url])]).toEqual([
      file,
      rss.map(({ guid, link }) => [guid?.value, link]),
    ]);
    expect(json.filter(({ url = '' }) => !pages.has(url))).toEqual([]);
  }
});

test('70: the list of feeds names every feed of its language', () => {
  for (const locale of locales) {
    const outlines =
      parseOpml(textOf(site, `${prefixOf(locale)}feeds/feeds.opml`)).body?.outlines ?? [];
    const listed = outlines.flatMap(({ outlines: inside, xmlUrl }) =>
      inside === undefined ? [xmlUrl] : inside.map((each) => each.xmlUrl),
    );
    const feeds = filesLike(new RegExp(`^${prefixOf(locale)}feeds/.*\\.xml$`));
    expect(listed.map(String).toSorted()).toEqual(
      feeds.map((file) => `${demoUrl}/${file}`).toSorted(),
    );
  }
});

test('71: every feed that a page announces is there, and is of the kind it says', () => {
  const types: Readonly<Record<string, RegExp>> = {
    'application/rss+xml': /\.xml$/,
    'application/feed+json': /\.json$/,
    'text/calendar': /\.ics$/,
  };
  const links = filesLike(/\.html$/).flatMap((page) =>
    parse(textOf(site, page))
      .querySelectorAll('link[rel=alternate][type]')
      .map((link) => ({
        page,
        type: link.getAttribute('type') ?? '',
        file: (link.getAttribute('href') ?? '').slice(1),
      })),
  );
  expect(links.length).toBeGreaterThan(300);
  expect(
    links.filter(({ type, file }) => !site.files.has(file) || !types[type]?.test(file)),
  ).toEqual([]);
});

test('no address of a feed or calendar is longer than 200 characters', () => {
  const lengths = filesLike(/\.(?:ics|xml|json|opml)$/).map((file) => `${demoUrl}/${file}`.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(200);
});
