import { expect, test } from 'vitest';

import { hubOf } from '../outputs/library.fixture.ts';
import type { RawDocument } from '../outputs/raw-document.fixture.ts';
import { eventCardsOf } from './event-card.ts';
import { webinar } from './reference.fixture.ts';
import { valueNow } from './turns.ts';

const before = '2025-01-20T12:00:00Z';
const planned = (fields: object = {}) =>
  webinar('plan', 'Plan your year', '2025-01-30', { ...fields });

const calendarOf = (
  document: RawDocument,
  { moment = before, locale = 'en' }: { moment?: string; locale?: 'en' | 'es' | 'ar' } = {},
) => valueNow(eventCardsOf(hubOf([document], { moment }), ['plan'], locale)[0]?.calendar ?? []);

const noted = (eventStatus: string) => ({ eventStatus, statusNote: 'The speaker is unwell.' });
const undated = { startsAtLocal: undefined, endsAtLocal: undefined };
const recording = { state: 'ready', url: 'https://video.library.example/plan' };

test.for<readonly [string, RawDocument, string, number | undefined]>([
  ['upcoming', planned(), before, 5],
  ['a millisecond before it starts', planned(), '2025-01-30T19:59:59.999Z', 5],
  ['live', planned(), '2025-01-30T20:00:00Z', 5],
  ['a millisecond before it ends', planned(), '2025-01-30T20:59:59.999Z', 5],
  ['ended', planned(), '2025-01-30T21:00:00Z', undefined],
  ['tentative', planned(noted('tentative')), before, 5],
  ['moved online', planned(noted('moved-online')), before, 5],
  ['cancelled', planned(noted('cancelled')), before, undefined],
  ['cancelled, at its time', planned(noted('cancelled')), '2025-01-30T20:30:00Z', undefined],
  ['postponed', planned(noted('postponed')), before, undefined],
  ['to be announced', planned(undated), before, undefined],
  ['on demand', planned({ ...undated, recording }), before, undefined],
])('%s', ([, document, moment, links]) => {
  expect(calendarOf(document, { moment })?.links.length).toBe(links);
});

test.for([
  [
    'en',
    'Add to calendar',
    [
      'Calendar file (.ics) for Apple, Outlook desktop and others',
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
      'Yahoo Calendar (in the time zone of the event)',
    ],
  ],
  [
    'es',
    'Añadir al calendario',
    [
      'Archivo de calendario (.ics) para Apple, Outlook de escritorio y otros',
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
      'Yahoo Calendar (en la zona horaria del evento)',
    ],
  ],
  [
    'ar',
    'أضيفوا إلى التقويم',
    [
      'ملف تقويم (\u2068.ics\u2069) لأجهزة Apple وتطبيق Outlook المكتبي وغيرهما',
      'تقويم Google',
      'Outlook.com',
      'Microsoft 365',
      'تقويم Yahoo (بتوقيت مكان الفعالية)',
    ],
  ],
] as const)('in %s', ([locale, label, texts]) => {
  const calendar = calendarOf({ ...planned(), locale }, { locale });
  expect(calendar && { ...calendar, links: calendar.links.map(({ words }) => words) }).toEqual({
    label,
    about: ': Plan your year',
    links: texts,
  });
});

test('the file is ours; the others are told nothing but what the link says', () => {
  expect(
    calendarOf(planned())?.links.map(({ href, rel }) => [
      /^https:\/\/[^/]+|.*/.exec(href)?.[0],
      rel,
    ]),
  ).toEqual([
    ['/events/plan.ics', undefined],
    ['https://calendar.google.com', 'noopener noreferrer'],
    ['https://outlook.live.com', 'noopener noreferrer'],
    ['https://outlook.office.com', 'noopener noreferrer'],
    ['https://calendar.yahoo.com', 'noopener noreferrer'],
  ]);
});

test('an event in another language keeps its words, the interface has those of the page', () => {
  const calendar = calendarOf({ ...planned(), locale: 'en' }, { locale: 'es' });
  expect(calendar?.label).toBe('Añadir al calendario');
  expect(calendar?.links[0]?.href).toBe('/events/plan.ics');
  expect(new URL(calendar?.links[1]?.href ?? '').searchParams.get('details')).toMatch(
    /^Details: https:\/\/hub\.library\.example\/events\/plan\/\n\nThursday 30 January 2025/,
  );
});

test('whole days are the same in every zone', () => {
  const texts = calendarOf(planned({ allDay: true }))?.links.map(({ words }) => words);
  expect(texts?.at(-1)).toBe('Yahoo Calendar');
});
