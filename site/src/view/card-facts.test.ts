import { expect, test } from 'vitest';

import { hubOf } from '../outputs/library.fixture.ts';
import { raw } from '../outputs/raw-document.fixture.ts';
import { documentCard, eventCardFacts } from './card-facts.ts';
import { toEventPage } from './event-page.ts';
import { webinar } from './reference.fixture.ts';

const factsOf = (moment: string, fields: Readonly<Record<string, unknown>> = {}) => {
  const hub = hubOf([webinar('plan', 'Plan your year', '2025-01-30', fields)], { moment });
  return eventCardFacts(toEventPage(hub, '/events/plan/', 'en').event);
};
const before = '2025-01-20T12:00:00Z';
const noted = (eventStatus: string) => ({ eventStatus, statusNote: 'The speaker is unwell.' });
const leaf = { week: 'Thursday', day: '30', month: 'January 2025' };
const hours = '3:00 PM – 4:00 PM · Eastern Standard Time, North America';

test.for([
  ['ahead', before, {}, 'Webinar', 'ahead'],
  ['on', '2025-01-30T20:30:00Z', {}, 'Webinar', 'ahead'],
  ['over', '2025-01-30T21:00:00Z', {}, 'Past webinar', 'past'],
  ['cancelled', before, noted('cancelled'), 'Webinar · Cancelled', 'off'],
  ['postponed', before, noted('postponed'), 'Webinar · Postponed', 'off'],
] as const)('an event that is %s', ([, moment, fields, kind, tone]) => {
  expect(factsOf(moment, fields)).toEqual({ kind, note: hours, leaf: { tone, ...leaf } });
});

test('an event without a date says so on its leaf alone', () => {
  const undated = { startsAtLocal: undefined, endsAtLocal: undefined };
  expect(factsOf(before, undated)).toMatchObject({
    note: undefined,
    leaf: { tone: 'open', day: '?' },
  });
});

test('an event of several days says which', () => {
  const days = { allDay: true, startsAtLocal: '2025-01-30T00:00', endsAtLocal: '2025-02-01T00:00' };
  expect(factsOf(before, days).note).toMatch(/^30 January – \d+ \w+ 2025 · All day$/);
});

test.for([
  ['news-article', 'News article', '4 November 2024'],
  ['topic', 'Topic', undefined],
  ['person', 'Person', undefined],
] as const)('a %s says what it is, and its day where its page does', ([type, kind, note]) => {
  const title = type === 'news-article' ? { title: 'Tea' } : { name: 'Tea' };
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Tea.' }] }];
  const more = type === 'news-article' ? { body, summary: 'Tea.' } : {};
  const hub = hubOf([raw(type, 'tea', { slug: 'tea', ...title, ...more })]);
  const document = hub.ask('document', 'tea', 'en');
  expect(document && documentCard(hub, document)).toEqual({ kind, note });
});
