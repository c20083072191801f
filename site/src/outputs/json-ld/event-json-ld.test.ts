import type { ChangeRecord } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import { libraryDocuments } from '../library-documents.fixture.ts';
import { hubOf, libraryHub, picture } from '../library.fixture.ts';
import { rawWebinar } from '../raw-document.fixture.ts';
import { documentOf, seen } from '../seen.fixture.ts';
import { eventJsonLd } from './event-json-ld.ts';

describe('an event', () => {
  const event = (
    fields: object,
    changes: readonly ChangeRecord[] = [],
  ): Record<string, unknown> => {
    const hub = hubOf(
      [
        rawWebinar({ ...fields }),
        ...libraryDocuments.filter(({ type }) => type === 'place' || type === 'person'),
      ],
      { changes, media: [picture] },
    );
    return seen(eventJsonLd(documentOf(hub, 'one', 'event'), hub)) as Record<string, unknown>;
  };

  test('online, with everything a search engine asks for', () => {
    const image = { file: 'porch', alt: 'A porch' };
    expect(
      event({ summary: 'About one.', image, free: true, presenters: [{ person: 'audrey' }] }),
    ).toEqual({
      '@type': 'Event',
      name: 'One',
      description: 'About one.',
      url: 'https://hub.library.example/events/the-one/',
      image: 'https://hub.library.example/media/0123456789abcdef-1200.jpg',
      startDate: '2025-01-30T15:00-05:00',
      endDate: '2025-01-30T16:00-05:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [
        { '@type': 'VirtualLocation', url: 'https://hub.library.example/events/the-one/' },
      ],
      isAccessibleForFree: true,
      offers: {
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'USD',
        url: 'https://hub.library.example/events/the-one/',
        availability: 'https://schema.org/InStock',
      },
      organizer: {
        '@type': 'Organization',
        name: 'Porchlight',
        url: 'https://hub.library.example/',
      },
      performer: [{ '@type': 'Person', name: 'Audrey Example' }],
      inLanguage: 'en',
    });
  });

  const place = {
    '@type': 'Place',
    name: 'Millrace branch',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 Mill Lane',
      addressLocality: 'Alder',
      addressRegion: 'Ohio',
      postalCode: '45000',
      addressCountry: 'United States',
    },
  };
  const online = { '@type': 'VirtualLocation', url: 'https://hub.library.example/events/the-one/' };

  test.for([
    ['webinar', 'scheduled', 'Online', [online]],
    ['in-person', 'scheduled', 'Offline', [place]],
    ['in-person', 'moved-online', 'Online', [online]],
    ['hybrid', 'scheduled', 'Mixed', [place, online]],
  ] as const)('%s, %s', ([format, eventStatus, mode, location]) => {
    const seenEvent = event({ format, eventStatus, place: 'millrace' });
    expect([seenEvent['eventAttendanceMode'], seenEvent['location']]).toEqual([
      `https://schema.org/${mode}EventAttendanceMode`,
      location,
    ]);
  });

  const moved = (from: string | null): ChangeRecord => ({
    number: 2,
    at: '2025-01-05T09:00:00.000Z',
    type: 'event',
    documentId: 'one',
    locale: 'en',
    action: 'publish',
    changes: [{ field: 'startsAt', from, to: '2025-01-30T20:00:00.000Z' }],
  });

  test.for([
    ['scheduled', [], 'EventScheduled', undefined],
    ['tentative', [], 'EventScheduled', undefined],
    ['postponed', [], 'EventPostponed', undefined],
    ['moved-online', [], 'EventMovedOnline', undefined],
    ['cancelled', [moved('2025-01-29T20:00:00.000Z')], 'EventCancelled', undefined],
    [
      'scheduled',
      [moved('2025-01-28T20:00:00.000Z'), moved('2025-01-29T20:00:00.000Z')],
      'EventRescheduled',
      '2025-01-29T15:00-05:00',
    ],
    ['scheduled', [moved('2025-01-29T15:00')], 'EventRescheduled', '2025-01-29T15:00'],
    ['scheduled', [moved(null)], 'EventScheduled', undefined],
  ] as const)('%s after %j', ([eventStatus, changes, status, previous]) => {
    const seenEvent = event({ eventStatus, statusNote: 'So it is.' }, changes);
    expect([seenEvent['eventStatus'], seenEvent['previousStartDate']]).toEqual([
      `https://schema.org/${status}`,
      previous,
    ]);
  });

  // Programs take the day from the text, so it has to be the day at the place.
  test.for([
    ['America/New_York', '2026-12-15T19:00-05:00', '2026-12-15T23:30-05:00'],
    ['Asia/Kathmandu', '2026-12-15T19:00+05:45', '2026-12-15T23:30+05:45'],
    ['Pacific/Auckland', '2026-12-15T19:00+13:00', '2026-12-15T23:30+13:00'],
    ['Europe/London', '2026-12-15T19:00+00:00', '2026-12-15T23:30+00:00'],
  ])('in %s says its own time', ([timeZone, startDate, endDate]) => {
    const times = { startsAtLocal: '2026-12-15T19:00', endsAtLocal: '2026-12-15T23:30', timeZone };
    expect(event(times)).toMatchObject({ startDate, endDate });
  });

  test('in the night the clocks go back has an offset for each end', () => {
    const times = { startsAtLocal: '2026-10-31T22:00', endsAtLocal: '2026-11-01T04:00' };
    expect(event(times)).toMatchObject({
      startDate: '2026-10-31T22:00-04:00',
      endDate: '2026-11-01T04:00-05:00',
    });
  });

  test('that was moved says when it was as the clocks of that place showed it', () => {
    const record = moved('2025-01-30T01:00:00.000Z');
    const zoned = { field: 'timeZone', from: 'Asia/Tokyo', to: 'America/New_York' } as const;
    const elsewhere = { ...record, changes: [...record.changes, zoned] };
    expect(event({}, [record])['previousStartDate']).toBe('2025-01-29T20:00-05:00');
    expect(event({}, [elsewhere])['previousStartDate']).toBe('2025-01-30T10:00+09:00');
  });

  test('of whole days has days', () => {
    const seenEvent = event({ allDay: true, endsAtLocal: '2025-02-01T00:00' });
    expect([seenEvent['startDate'], seenEvent['endDate']]).toEqual(['2025-01-30', '2025-02-01']);
  });

  test('that is full is sold out', () => {
    expect(event({ free: true, registrationState: 'full' })['offers']).toMatchObject({
      availability: 'https://schema.org/SoldOut',
    });
  });

  test('without a date is not described', () => {
    const hub = libraryHub();
    expect(eventJsonLd(documentOf(hub, 'someday', 'event'), hub)).toBeUndefined();
  });
});
