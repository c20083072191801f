import { type ChangeRecord, localDigits } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { hubOf, picture } from '../outputs/library.fixture.ts';
import { raw } from '../outputs/raw-document.fixture.ts';
import { eventNow } from './event-now.fixture.ts';
import { toEventPage } from './event-page.ts';
import { webinar } from './reference.fixture.ts';
import { valueNow } from './turns.ts';

const before = '2025-01-20T12:00:00Z';
const during = '2025-01-30T20:30:00Z';
const after = '2025-01-30T21:00:00Z';

interface Told {
  readonly moment?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly changes?: readonly ChangeRecord[];
}

const pageOf = ({ moment = before, fields = {}, changes = [] }: Told) =>
  toEventPage(
    hubOf([webinar('plan', 'Plan your year', '2025-01-30', fields)], { moment, changes }),
    '/events/plan/',
    'en',
  );

const ready = { state: 'ready', url: 'https://video.library.example/plan' };
const noted = (eventStatus: string) => ({ eventStatus, statusNote: 'The speaker is unwell.' });
const undated = { startsAtLocal: undefined, endsAtLocal: undefined };

/** What a visitor sees of a state: leaf, flags, what to do, what is left. */
const seen = (told: Told) => {
  const page = pageOf(told);
  const event = eventNow(page.event);
  return {
    leaf: event.leaf.look,
    flags: event.flags.map(({ text }) => text),
    actions: event.registration?.actions?.map(({ text }) => text),
    says: event.registration?.text,
    calendar: event.calendar?.links[0]?.href,
    notice: valueNow(page.notice)?.heading,
    passed: event.passed?.text,
    archive: valueNow(page.archive)?.rows.map(({ item, state }) => `${item}: ${state}`),
  };
};

const ahead = {
  leaf: 'next',
  flags: ['Next event'],
  actions: ['Register'],
  says: undefined,
  calendar: '/events/plan.ics',
  notice: undefined,
  passed: undefined,
  archive: undefined,
};
const over = {
  ...ahead,
  leaf: 'past',
  flags: ['Past event'],
  actions: undefined,
  calendar: undefined,
};

test.for<readonly [string, Told, object]>([
  ['ahead', {}, ahead],
  [
    'live, with a room to join',
    { moment: during, fields: { joinUrl: 'https://meet.library.example/plan' } },
    {
      ...ahead,
      leaf: 'live',
      flags: ['Happening now, until 4:00 PM Eastern Time'],
      actions: ['Join now', 'Register'],
    },
  ],
  [
    'over, recording ready',
    { moment: after, fields: { recording: { ...ready, captionsUrl: `${ready.url}.vtt` } } },
    {
      ...over,
      passed: 'This event has passed. View the archive.',
      archive: ['Recording: Available', 'Captions: Available', 'Transcript: Not provided'],
    },
  ],
  [
    'over, recording coming',
    { moment: after },
    {
      ...over,
      passed: 'This event has passed. The recording is coming.',
      archive: ['Recording: Due'],
    },
  ],
  [
    'over, not recorded',
    { moment: after, fields: { recording: { state: 'not-recorded' } } },
    {
      ...over,
      passed: 'This event has passed. It was not recorded.',
      archive: ['Recording: Not provided'],
    },
  ],
  [
    'cancelled',
    { fields: noted('cancelled') },
    {
      ...over,
      leaf: 'cancelled',
      flags: ['Cancelled'],
      notice: 'This event will not take place',
      passed: undefined,
    },
  ],
  [
    'cancelled stays cancelled: it never passes',
    { moment: after, fields: { ...noted('cancelled'), recording: ready } },
    {
      ...over,
      leaf: 'cancelled',
      flags: ['Cancelled'],
      notice: 'This event will not take place',
      passed: undefined,
    },
  ],
  [
    'postponed',
    { fields: noted('postponed') },
    { ...over, leaf: 'postponed', flags: ['Postponed'], notice: 'This event is postponed' },
  ],
  [
    'moved online',
    { fields: noted('moved-online') },
    { ...ahead, flags: ['Next event', 'Moved online'], notice: 'This event has moved online' },
  ],
  [
    'tentative',
    { fields: { eventStatus: 'tentative' } },
    {
      ...ahead,
      flags: ['Next event', 'Not yet confirmed'],
      notice: 'This event is not yet confirmed',
    },
  ],
  [
    'without a date yet',
    { fields: undated },
    {
      ...ahead,
      leaf: 'to-be-announced',
      flags: ['Date to be announced'],
      calendar: undefined,
    },
  ],
  [
    'a recording from the start',
    { fields: { ...undated, recording: ready } },
    {
      ...over,
      leaf: 'on-demand',
      flags: ['On demand'],
      archive: ['Recording: Available', 'Captions: Not provided', 'Transcript: Not provided'],
    },
  ],
  [
    'full',
    { fields: { registrationState: 'full' } },
    { ...ahead, flags: ['Next event', 'Fully booked'], actions: [], says: 'Fully booked' },
  ],
  [
    'full, with a waiting list',
    { fields: { registrationState: 'waiting-list' } },
    {
      ...ahead,
      flags: ['Next event', 'Full, waiting list open'],
      actions: ['Join the waiting list'],
      says: 'Fully booked; there is a waiting list',
    },
  ],
  [
    'registration opens on a day',
    { fields: { registrationState: 'opens-later', registrationOpensOn: '2025-01-22' } },
    { ...ahead, actions: [], says: 'Registration opens on 22 January 2025' },
  ],
  [
    'registration opens on a day, a millisecond before it begins in New York',
    {
      moment: '2025-01-22T04:59:59.999Z',
      fields: { registrationState: 'opens-later', registrationOpensOn: '2025-01-22' },
    },
    { ...ahead, actions: [], says: 'Registration opens on 22 January 2025' },
  ],
  [
    'registration opened on a day',
    {
      moment: '2025-01-22T05:00:00Z',
      fields: { registrationState: 'opens-later', registrationOpensOn: '2025-01-22' },
    },
    { ...ahead, actions: ['Register'], says: undefined },
  ],
  [
    'registration was to open on a day, and nobody said where',
    {
      moment: '2025-01-22T05:00:00Z',
      fields: {
        registrationState: 'opens-later',
        registrationOpensOn: '2025-01-22',
        registrationUrl: null,
      },
    },
    { ...ahead, actions: [], says: 'Registration was to open on 22 January 2025' },
  ],
  [
    'registration opens some day',
    { fields: { registrationState: 'opens-later' } },
    { ...ahead, actions: [], says: 'Registration opens later' },
  ],
  [
    'registration closed',
    { fields: { registrationState: 'closed' } },
    { ...ahead, actions: [], says: 'Registration is closed' },
  ],
  [
    'no registration needed',
    {
      fields: { registrationState: 'not-needed', joinUrl: 'https://meet.library.example/plan' },
    },
    { ...ahead, actions: ['Join online'], says: 'No registration needed' },
  ],
])('%s', ([, told, expected]) => {
  expect(seen(told)).toEqual(expected);
});

const change = (number: number, at: string, changes: ChangeRecord['changes']): ChangeRecord => ({
  number,
  at,
  type: 'event',
  documentId: 'plan',
  locale: 'en',
  action: 'publish',
  changes,
});

test('an event that was moved says when it was to be', () => {
  const moved = change(7, '2025-01-10T15:00:00.000Z', [
    { field: 'startsAt', from: '2025-01-23T20:00:00.000Z', to: '2025-01-30T20:00:00.000Z' },
    { field: 'endsAt', from: '2025-01-23T21:00:00.000Z', to: '2025-01-30T21:00:00.000Z' },
  ]);
  const page = pageOf({ changes: [moved] });
  expect(valueNow(page.formerTime)).toBe('Was: Thursday 23 January 2025, 3:00 PM – 4:00 PM');
  expect(page.changes).toEqual([
    { date: '2025-01-10', day: '10 January 2025', words: 'new date or time, new end' },
  ]);
});

test('an event whose start alone was moved keeps its end', () => {
  const moved = change(7, '2025-01-10T15:00:00.000Z', [
    { field: 'startsAt', from: '2025-01-30T19:30:00.000Z', to: '2025-01-30T20:00:00.000Z' },
  ]);
  expect(valueNow(pageOf({ changes: [moved] }).formerTime)).toBe(
    'Was: Thursday 30 January 2025, 2:30 PM – 4:00 PM',
  );
});

test.for([
  [
    'zone and time at once',
    [
      change(7, '2025-01-10T15:00:00.000Z', [
        { field: 'startsAt', from: '2025-01-30T21:00:00.000Z', to: '2025-01-30T20:00:00.000Z' },
        { field: 'endsAt', from: '2025-01-30T22:00:00.000Z', to: '2025-01-30T21:00:00.000Z' },
        { field: 'timeZone', from: 'America/Chicago', to: 'America/New_York' },
      ]),
    ],
  ],
  [
    'first the time, then the zone alone',
    [
      change(7, '2025-01-10T15:00:00.000Z', [
        { field: 'startsAt', from: '2025-01-30T21:00:00.000Z', to: '2025-01-30T20:00:00.000Z' },
        { field: 'endsAt', from: '2025-01-30T22:00:00.000Z', to: '2025-01-30T21:00:00.000Z' },
      ]),
      change(8, '2025-01-11T15:00:00.000Z', [
        { field: 'timeZone', from: 'America/Chicago', to: 'America/New_York' },
      ]),
    ],
  ],
] as const)('an event that moved to another zone names the former one: %s', ([, changes]) => {
  expect(valueNow(pageOf({ changes }).formerTime)).toBe(
    'Was: Thursday 30 January 2025, 3:00 PM – 4:00 PM Central Standard Time, North America [UTC -6]',
  );
});

test('a cancellation says why, and on which day it was made known where the event is', () => {
  const cancelled = change(7, '2025-01-18T03:00:00.000Z', [
    { field: 'eventStatus', from: 'scheduled', to: 'cancelled' },
  ]);
  const page = pageOf({ fields: noted('cancelled'), changes: [cancelled] });
  expect(valueNow(page.notice)).toEqual({
    heading: 'This event will not take place',
    text: 'The speaker is unwell.',
    announced: 'Announced on 17 January 2025',
  });
});

test('the ledger says why something is not there', () => {
  const page = pageOf({
    moment: after,
    fields: {
      recording: {
        ...ready,
        durationMinutes: 58,
        publishedOn: '2025-02-01',
        note: 'One voice was removed.',
      },
      materials: [
        { kind: 'slides', state: 'available', url: 'https://files.library.example/slides.pdf' },
        { kind: 'learner-guide', state: 'due', note: 'Large print comes with it.' },
        { kind: 'chat', state: 'not-provided', note: 'It held names.' },
      ],
    },
  });
  const archive = valueNow(page.archive);
  expect(archive?.rows.map(({ item, look, details }) => [item, look, details])).toEqual([
    ['Recording', 'ok', '58 minutes · published 1 February 2025 · One voice was removed.'],
    ['Captions', 'none', ''],
    ['Transcript', 'none', ''],
    ['Slides', 'ok', ''],
    ['Learner guide', 'due', 'Large print comes with it.'],
    ['Chat log', 'none', 'It held names.'],
  ]);
  expect(archive?.watch?.note).toBe('58 minutes. The recording plays on video.library.example.');
});

test.for([
  [{}, {}, 'Step-free access is not confirmed; please ask before you come.'],
  [{ stepFreeAccess: true }, {}, 'Step-free access'],
  [{}, { stepFreeAccess: true }, 'Step-free access'],
] as const)('a place %o and an event %o', ([place, accessibilityOffers, access]) => {
  const hub = hubOf([
    raw('place', 'central', { slug: 'central', name: 'Central Library', ...place }),
    webinar('plan', 'Plan your year', '2025-01-30', {
      format: 'in-person',
      place: 'central',
      accessibilityOffers,
    }),
  ]);
  expect(toEventPage(hub, '/events/plan/', 'en').venue?.access).toBe(access);
});

test('people, place and access', () => {
  const hub = hubOf([
    raw('organization', 'colab', { name: 'Co/Lab Capacity' }),
    raw('person', 'audrey', {
      slug: 'audrey-barbakoff',
      name: 'Audrey Barbakoff',
      prefix: 'Dr.',
      suffixes: 'EdD, MLIS',
      role: 'Founder & CEO',
      organization: 'colab',
    }),
    raw('place', 'central', {
      slug: 'central',
      name: 'Central Library',
      street: '1 Court Square',
      locality: 'Alder',
      region: 'New York',
      postalCode: '00412',
      stepFreeAccess: true,
    }),
    webinar('plan', 'Plan your year', '2025-01-30', {
      format: 'hybrid',
      place: 'central',
      room: 'Room 2',
      presenters: [{ person: 'audrey', role: 'moderator' }, { person: 'gone' }],
      accessibilityOffers: { liveCaptions: true },
      accommodationsContact: { email: 'access@library.example', phone: '+1 (555) 0142' },
    }),
  ]);
  const page = toEventPage(hub, '/events/plan/', 'en');
  expect(page.presenters).toEqual([
    {
      name: 'Dr. Audrey Barbakoff, EdD, MLIS',
      path: '/people/audrey-barbakoff/',
      role: 'Founder & CEO, Co/Lab Capacity',
      photo: undefined,
      initials: 'AB',
      part: 'Moderator',
    },
  ]);
  expect(page.venue).toEqual({
    heading: 'Place',
    name: 'Central Library',
    room: 'Room: Room 2',
    address: ['1 Court Square', 'Alder, New York 00412'],
    access: 'Step-free access',
    links: [{ words: 'How to get to Central Library', path: '/places/central/' }],
  });
  expect(page.access).toEqual({
    offers: ['Live captions'],
    question: 'Do you need something else? Please ask:',
    contact: {
      name: undefined,
      links: [
        { label: 'access@library.example', url: 'mailto:access@library.example' },
        { label: '+1 (555) 0142', url: 'tel:+15550142' },
      ],
    },
  });
});

test('facts in Arabic use its digits and its comma', () => {
  const hub = hubOf([
    {
      ...webinar('plan', 'خطة', '2025-01-30', { capacity: 1200, languages: 'ar, en' }),
      locale: 'ar',
    },
  ]);
  const { facts } = toEventPage(hub, '/ar/events/plan/', 'ar');
  expect(facts.map(({ words }) => words)).toEqual([
    'ندوة عبر الإنترنت',
    'مجانًا',
    'التسجيل مفتوح',
    'العربية، الإنجليزية',
    localDigits('1٬200', 'ar'),
  ]);
});

test('there is no page where there is no event', () => {
  expect(() => toEventPage(hubOf([]), '/events/plan/', 'en')).toThrow(
    'There is no event at /events/plan/.',
  );
});

test('a picture is shown once: where the recording or the body has it, not again', () => {
  const image = { file: picture.id, alt: 'A porch' };
  const recording = { state: 'ready', url: 'https://video.library.example/porch' };
  const shown = [{ type: 'image', media: picture.id, alt: 'A porch' }];
  const pictureOf = (fields: object, moment = before) =>
    valueNow(
      toEventPage(
        hubOf([webinar('plan', 'Plan your year', '2025-01-30', { image, ...fields })], {
          moment,
          media: [picture],
        }),
        '/events/plan/',
        'en',
      ).picture,
    )?.alt;
  expect(pictureOf({})).toBe('A porch');
  expect(pictureOf({ body: shown })).toBeUndefined();
  expect(pictureOf({ recording }, '2025-03-01T12:00:00Z')).toBeUndefined();
});
