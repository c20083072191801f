import { expect, test } from 'vitest';

import { eventFormats, type EventStatus, eventStatuses } from '../vocabulary.ts';
import { announcedEdit, type Announcement, noteIn, possibleAnnouncements } from './announcement.ts';

const notes = { en: 'Our presenter is ill.', es: 'Está enfermo.' };
const times = {
  startsAtLocal: '2026-03-06T15:00',
  endsAtLocal: '2026-03-06T16:00',
  timeZone: 'America/New_York',
};

const days = { ...times, startsAtLocal: '2026-03-06', endsAtLocal: '2026-03-07' };
const joinUrl = 'https://meet.library.example/plan';

test.for<[Announcement, (typeof eventStatuses)[number], object, object, object]>([
  [
    { kind: 'cancel', notes },
    'scheduled',
    { eventStatus: 'cancelled' },
    { statusNote: notes.es },
    { statusNote: notes.en },
  ],
  [
    { kind: 'postpone', notes: { es: notes.es } },
    'moved-online',
    { eventStatus: 'postponed' },
    { statusNote: notes.es },
    { statusNote: notes.es },
  ],
  [
    { kind: 'move-online', notes: {}, joinUrl },
    'scheduled',
    { eventStatus: 'moved-online', joinUrl },
    { statusNote: null },
    { statusNote: null },
  ],
  [
    { kind: 'move-online', notes },
    'tentative',
    { eventStatus: 'moved-online' },
    { statusNote: notes.es },
    { statusNote: notes.en },
  ],
  [{ kind: 'move', times }, 'scheduled', { ...times, allDay: false }, {}, {}],
  [{ kind: 'move', times: days }, 'moved-online', { ...days, allDay: true }, {}, {}],
  [
    { kind: 'move', times },
    'postponed',
    { ...times, allDay: false, eventStatus: 'scheduled' },
    { statusNote: null },
    { statusNote: null },
  ],
  [
    { kind: 'go-ahead' },
    'cancelled',
    { eventStatus: 'scheduled' },
    { statusNote: null },
    { statusNote: null },
  ],
])('%o of an event that is %s', ([announcement, status, facts, inSpanish, inArabic]) => {
  const edit = announcedEdit(announcement, status);
  expect(edit.facts).toEqual(facts);
  expect(edit.wordsIn('es')).toEqual(inSpanish);
  expect(edit.wordsIn('ar')).toEqual(inArabic);
});

test('nothing is announced twice, and no webinar moves online', () => {
  const offered = eventFormats.flatMap((format) =>
    eventStatuses.map((status) => {
      const standing = { format, status, isOver: false };
      return [format, status, possibleAnnouncements(standing)] as const;
    }),
  );
  const wrong = offered.filter(
    ([format, status, kinds]) =>
      (status === 'cancelled' && kinds.includes('cancel')) ||
      (status === 'postponed' && kinds.includes('postpone')) ||
      (status === 'scheduled' && kinds.includes('go-ahead')) ||
      (kinds.includes('move-online') && (format === 'webinar' || status === 'moved-online')),
  );
  expect(wrong).toEqual([]);
  expect(offered.every(([, , kinds]) => kinds.length > 0)).toBe(true);
});

test('what is over is neither moved nor postponed, and what was postponed still waits', () => {
  const afterwards = (status: EventStatus) =>
    possibleAnnouncements({ format: 'hybrid', status, isOver: true });
  expect(Object.fromEntries(eventStatuses.map((status) => [status, afterwards(status)]))).toEqual({
    scheduled: ['cancel'],
    tentative: ['cancel'],
    cancelled: ['go-ahead'],
    postponed: ['cancel', 'move'],
    'moved-online': ['cancel'],
  });
});

test('a language without a note is told the one of the default language, or any', () => {
  expect(noteIn(notes, 'ar')).toBe(notes.en);
  expect(noteIn({ ar: 'ملغى' }, 'en')).toBe('ملغى');
  expect(noteIn({ en: '', es: notes.es }, 'en')).toBe(notes.es);
  expect(noteIn({}, 'en')).toBeNull();
});
