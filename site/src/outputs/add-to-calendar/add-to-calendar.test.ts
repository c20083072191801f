import { describe, expect, test } from 'vitest';

import { linksFor, toldOf } from './add-to-calendar.fixture.ts';

const only = (fields: Readonly<Record<string, string>>, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, fields[name]]));

describe('when', () => {
  test.for([
    [
      'winter',
      '2025-01-30T15:00',
      '2025-01-30T16:00',
      'America/New_York',
      '2025-01-30T20:00:00Z',
      '2025-01-30T21:00:00Z',
    ],
    [
      'summer',
      '2025-07-30T15:00',
      '2025-07-30T16:00',
      'America/New_York',
      '2025-07-30T19:00:00Z',
      '2025-07-30T20:00:00Z',
    ],
    [
      'across midnight',
      '2025-01-30T23:30',
      '2025-01-31T00:30',
      'America/New_York',
      '2025-01-31T04:30:00Z',
      '2025-01-31T05:30:00Z',
    ],
    [
      'across midnight in UTC only',
      '2025-01-30T18:30',
      '2025-01-30T19:30',
      'America/New_York',
      '2025-01-30T23:30:00Z',
      '2025-01-31T00:30:00Z',
    ],
    [
      'across New Year',
      '2025-12-31T23:00',
      '2026-01-01T01:00',
      'Pacific/Auckland',
      '2025-12-31T10:00:00Z',
      '2025-12-31T12:00:00Z',
    ],
    [
      'several nights',
      '2025-01-30T22:00',
      '2025-02-02T06:00',
      'UTC',
      '2025-01-30T22:00:00Z',
      '2025-02-02T06:00:00Z',
    ],
    [
      'across the gap',
      '2025-03-09T01:00',
      '2025-03-09T04:00',
      'America/New_York',
      '2025-03-09T06:00:00Z',
      '2025-03-09T08:00:00Z',
    ],
    [
      'in the repeated hour: the first',
      '2025-11-02T01:30',
      '2025-11-02T03:00',
      'America/New_York',
      '2025-11-02T05:30:00Z',
      '2025-11-02T08:00:00Z',
    ],
    [
      'a quarter of an hour off',
      '2025-03-05T05:00',
      '2025-03-05T06:00',
      'Asia/Kathmandu',
      '2025-03-04T23:15:00Z',
      '2025-03-05T00:15:00Z',
    ],
    [
      'an older name of a zone',
      '2024-02-29T10:00',
      '2024-02-29T11:00',
      'US/Eastern',
      '2024-02-29T15:00:00Z',
      '2024-02-29T16:00:00Z',
    ],
  ] as const)('%s', ([, startsAtLocal, endsAtLocal, timeZone, start, end]) => {
    const told = toldOf({ startsAtLocal, endsAtLocal, timeZone });
    const compact = (time: string) => time.replaceAll(/[-:]/g, '');
    expect(only(told.google.fields, 'dates', 'ctz')).toEqual({
      dates: `${compact(start)}/${compact(end)}`,
      ctz: timeZone,
    });
    const outlook = { startdt: start, enddt: end, allday: undefined };
    const names = Object.keys(outlook);
    expect(only(told['outlook-com'].fields, ...names)).toEqual(outlook);
    expect(only(told['microsoft-365'].fields, ...names)).toEqual(outlook);
    expect(only(told.yahoo.fields, 'st', 'et', 'dur')).toEqual({
      st: `${compact(startsAtLocal)}00`,
      et: `${compact(endsAtLocal)}00`,
      dur: undefined,
    });
  });

  test.for([
    [
      'one day',
      '2025-01-30',
      undefined,
      '20250130/20250131',
      ['2025-01-30', '2025-01-31'],
      { st: '20250130', dur: 'allday', et: undefined },
    ],
    [
      '29 February',
      '2024-02-29',
      undefined,
      '20240229/20240301',
      ['2024-02-29', '2024-03-01'],
      { st: '20240229', dur: 'allday', et: undefined },
    ],
    [
      'New Year’s Eve',
      '2025-12-31',
      '2025-12-31',
      '20251231/20260101',
      ['2025-12-31', '2026-01-01'],
      { st: '20251231', dur: 'allday', et: undefined },
    ],
    [
      'two days, one of 23 hours',
      '2025-03-08',
      '2025-03-09',
      '20250308/20250310',
      ['2025-03-08', '2025-03-10'],
      { st: '20250308', dur: undefined, et: '20250310' },
    ],
    [
      'over New Year',
      '2024-12-30',
      '2025-01-02',
      '20241230/20250103',
      ['2024-12-30', '2025-01-03'],
      { st: '20241230', dur: undefined, et: '20250103' },
    ],
  ] as const)('all day: %s', ([, first, last, dates, [startdt, enddt], yahoo]) => {
    for (const timeZone of ['America/New_York', 'Pacific/Auckland', 'UTC']) {
      const told = toldOf({
        allDay: true,
        startsAtLocal: `${first}T00:00`,
        endsAtLocal: last && `${last}T00:00`,
        timeZone,
      });
      expect(only(told.google.fields, 'dates', 'ctz')).toEqual({ dates, ctz: undefined });
      for (const { fields } of [told['outlook-com'], told['microsoft-365']])
        expect(only(fields, 'startdt', 'enddt', 'allday')).toEqual({
          startdt,
          enddt,
          allday: 'true',
        });
      expect(only(told.yahoo.fields, 'st', 'et', 'dur')).toEqual(yahoo);
    }
  });

  test('nothing without a date', () => {
    const undated = { startsAtLocal: undefined, endsAtLocal: undefined, timeZone: undefined };
    expect(linksFor(undated)).toEqual({});
    expect(
      linksFor({
        ...undated,
        recording: { state: 'ready', url: 'https://video.library.example/one' },
      }),
    ).toEqual({});
  });
});

describe('what', () => {
  const url = 'https://hub.library.example/events/the-one/';

  test('every field of every service, the link to the page first', () => {
    const summary = 'Tea & <b>talk</b>: 100% free,\nbring 1+1 friends.';
    const told = toldOf({
      title: 'C++ & you? #1 = fun; "free" 100%',
      summary,
      format: 'in-person',
      place: 'hall',
      room: 'Room 2',
      registrationState: 'open',
      registrationUrl: 'https://register.library.example/one?a=1&b=2',
      joinUrl: 'https://meet.library.example/room?passcode=4711',
    });
    const text = 'C++ & you? #1 = fun; "free" 100%';
    const location = 'Millrace hall, Room 2, 1 Mill Lane, 45000 Alder, Ohio';
    const details = [
      `Details: ${url}`,
      'Thursday 30 January 2025, 3:00 PM – 4:00 PM Eastern Standard Time, North America [UTC -5]',
      summary,
      'Register: https://register.library.example/one?a=1&b=2',
    ].join('\n\n');
    const body =
      `Details: ${url}<br><br>` +
      'Thursday 30 January 2025, 3:00 PM – 4:00 PM Eastern Standard Time, North America [UTC -5]<br><br>' +
      'Tea &amp; &lt;b&gt;talk&lt;/b&gt;: 100% free,<br>bring 1+1 friends.<br><br>' +
      'Register: https://register.library.example/one?a=1&amp;b=2';
    const outlook = {
      path: '/calendar/action/compose',
      rru: 'addevent',
      startdt: '2025-01-30T20:00:00Z',
      enddt: '2025-01-30T21:00:00Z',
      subject: text,
      location,
      body,
    };
    expect(told).toEqual({
      google: {
        form: 'https://calendar.google.com/calendar/render',
        fields: {
          action: 'TEMPLATE',
          text,
          dates: '20250130T200000Z/20250130T210000Z',
          ctz: 'America/New_York',
          location,
          details,
        },
      },
      'outlook-com': {
        form: 'https://outlook.live.com/calendar/deeplink/compose',
        fields: outlook,
      },
      'microsoft-365': {
        form: 'https://outlook.office.com/calendar/deeplink/compose',
        fields: outlook,
      },
      yahoo: {
        form: 'https://calendar.yahoo.com/',
        fields: {
          v: '60',
          title: text,
          st: '20250130T150000',
          et: '20250130T160000',
          in_loc: location,
          desc: details,
        },
      },
    });
  });

  test('in the language of the event', () => {
    const { google } = toldOf({ title: 'خطة', summary: 'شاي وكلام.' }, { locale: 'ar' });
    expect(only(google.fields, 'text', 'location')).toEqual({
      text: 'خطة',
      location: 'عبر الإنترنت',
    });
    expect(google.fields['details']?.split('\n\n').toSpliced(1, 1)).toEqual([
      'التفاصيل: https://hub.library.example/ar/events/the-one/',
      'شاي وكلام.',
    ]);
  });

  test('nobody is told where, if nobody knows', () => {
    const told = toldOf({ format: 'in-person' });
    expect(told.google.fields['location']).toBeUndefined();
    expect(told['outlook-com'].fields['location']).toBeUndefined();
    expect(told.yahoo.fields['in_loc']).toBeUndefined();
  });
});
