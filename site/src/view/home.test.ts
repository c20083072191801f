import { expect, test } from 'vitest';

import { hubOf } from '../outputs/library.fixture.ts';
import { raw } from '../outputs/raw-document.fixture.ts';
import { eventNow } from './event-now.fixture.ts';
import type { HomeSection } from './home-section.ts';
import { type HomePage, toHome } from './home.ts';
import { referenceDocuments, referenceHub, webinar } from './reference.fixture.ts';

const sectionOf = <Kind extends HomeSection['kind']>(page: HomePage, kind: Kind) =>
  page.sections.find((section) => section.kind === kind) as
    Extract<HomeSection, { readonly kind: Kind }> | undefined;

const eventsOf = (page: HomePage, kind: 'upcoming' | 'on-demand') =>
  (sectionOf(page, kind)?.events ?? []).map(eventNow);

/** Each event as its id and what its leaf says about now. */
const lists = (moment: string) => {
  const page = toHome(referenceHub(moment), 'en');
  const told = (kind: 'upcoming' | 'on-demand') =>
    eventsOf(page, kind).map(({ card, leaf }) => `${card.id} ${leaf.look}`);
  return { upcoming: told('upcoming'), passed: told('on-demand') };
};

test.for([
  [
    'a second before the end of a session',
    '2025-01-16T20:59:59Z',
    ['change live', 'hiring soon', 'teens soon'],
    ['climate past', 'community past'],
  ],
  [
    'at its end',
    '2025-01-16T21:00:00Z',
    ['hiring next', 'teens soon', 'strategy soon'],
    ['change past', 'climate past', 'community past'],
  ],
  [
    'between two sessions',
    '2025-01-20T12:00:00Z',
    ['hiring next', 'teens soon', 'strategy soon'],
    ['change past', 'climate past', 'community past'],
  ],
  [
    'at the start of the next session',
    '2025-01-30T20:00:00Z',
    ['hiring live', 'teens soon', 'strategy soon'],
    ['change past', 'climate past', 'community past'],
  ],
  [
    'at the end of that',
    '2025-01-30T21:00:00Z',
    ['teens next', 'strategy soon'],
    ['hiring past', 'change past', 'climate past'],
  ],
  [
    'after the last session',
    '2025-02-26T21:00:00Z',
    [],
    ['strategy past', 'teens past', 'hiring past'],
  ],
] as const)('%s, at %s', ([, moment, upcoming, passed]) => {
  expect(lists(moment)).toEqual({ upcoming, passed });
});

test('the wording of an event ahead', () => {
  const [first] = eventsOf(toHome(referenceHub('2025-01-20T12:00:00Z'), 'en'), 'upcoming');
  expect(first).toMatchObject({
    card: {
      kind: 'Webinar',
      title: 'Building community connections by hiring for cultural knowledge',
      path: '/events/hiring/',
    },
    leaf: { week: 'Thursday', day: '30', month: 'January 2025' },
    time: {
      weekday: 'Thursday',
      date: '30 January 2025',
      range: '3:00 PM – 4:00 PM',
      zoneName: 'Eastern Standard Time, North America',
      zoneOffset: '[UTC -5]',
      startsAt: '2025-01-30T20:00:00.000Z',
    },
    flags: [{ text: 'Next event', tone: 'lit' }],
    tags: [{ words: 'Webinar' }, { words: 'Free' }],
    registration: {
      actions: [
        {
          text: 'Register',
          about: ' for Building community connections by hiring for cultural knowledge',
          href: 'https://register.library.example/hiring',
        },
      ],
      text: undefined,
    },
    calendar: {
      label: 'Add to calendar',
      about: ': Building community connections by hiring for cultural knowledge',
      links: [
        {
          words: 'Calendar file (.ics) for Apple, Outlook desktop and others',
          href: '/events/hiring.ics',
        },
        { words: 'Google Calendar' },
        { words: 'Outlook.com' },
        { words: 'Microsoft 365' },
        { words: 'Yahoo Calendar (in the time zone of the event)' },
      ],
    },
    passed: undefined,
  });
});

test('"Show details" has a name of its own in every entry', () => {
  const page = toHome(referenceHub('2025-01-20T12:00:00Z'), 'en');
  const entries = [...eventsOf(page, 'upcoming'), ...eventsOf(page, 'on-demand')];
  expect(new Set(entries.map(({ details }) => details.label))).toEqual(new Set(['Show details']));
  const names = entries.map(({ details }) => details.label + details.about);
  expect(names[0]).toBe(
    'Show details: Building community connections by hiring for cultural knowledge',
  );
  expect(new Set(names).size).toBe(6);
});

test('the wording of a live event', () => {
  const [first] = eventsOf(toHome(referenceHub('2025-01-30T20:00:00Z'), 'en'), 'upcoming');
  expect(first?.flags).toEqual([
    { text: 'Happening now, until 4:00 PM Eastern Time', tone: 'lit' },
  ]);
});

test('the wording of a passed event whose archive is ready', () => {
  const [first] = eventsOf(toHome(referenceHub('2025-01-20T12:00:00Z'), 'en'), 'on-demand');
  expect(first).toMatchObject({
    card: { kind: 'On-demand webinar', title: 'Don’t manage change—embrace it' },
    time: { date: '16 January 2025', range: '3:00 PM – 4:00 PM' },
    passed: {
      text: 'This event has passed. View the archive.',
      about: ' Don’t manage change—embrace it',
      href: '/events/change/#archive',
    },
    recording: { length: undefined, ready: 'The recording is ready.' },
    registration: undefined,
    calendar: undefined,
  });
});

test('a session that has just ended says that its recording is coming', () => {
  const [first] = eventsOf(toHome(referenceHub('2025-01-30T21:00:00Z'), 'en'), 'on-demand');
  expect(first?.card.kind).toBe('Past webinar');
  expect(first?.passed).toEqual({
    text: 'This event has passed. The recording is coming.',
    about: ' Building community connections by hiring for cultural knowledge',
    href: undefined,
  });
});

test('what was not recorded is not among the on-demand events', () => {
  const hub = hubOf(
    [
      ...referenceDocuments,
      webinar('unrecorded', 'Only once', '2025-01-19', { recording: { state: 'not-recorded' } }),
    ],
    { moment: '2025-01-20T12:00:00Z' },
  );
  const ids = eventsOf(toHome(hub, 'en'), 'on-demand').map(({ card }) => card.id);
  expect(ids).toEqual(['change', 'climate', 'community']);
});

test.for([
  ['en', 'Nothing is announced just now', 'How to subscribe', 'See all recordings'],
  ['es', 'Por ahora no hay nada anunciado', 'Cómo suscribirse', 'Ver todas las grabaciones'],
  ['ar', 'لا مواعيد معلنة الآن', 'كيف تشتركون', 'كل التسجيلات'],
] as const)('an empty programme says so well (%s)', ([locale, heading, subscribe, watch]) => {
  const upcoming = sectionOf(toHome(referenceHub('2025-02-26T21:00:00Z'), locale), 'upcoming');
  expect(upcoming?.empty?.heading).toBe(heading);
  expect(upcoming?.empty?.links.map(({ words }) => words)).toEqual([subscribe, watch]);
});

test.for([
  [
    'en',
    'Online survey of 223 U.S. public and academic libraries, 5 – 19 November 2020. Margin of error: ±6 points as stated; a sample of 223 gives ±6.6 at 95% confidence.',
    '← Swipe for more →',
  ],
  [
    'es',
    'Encuesta en línea; muestra de 223: U.S. public and academic libraries; 5 – 19 de noviembre de 2020. Margen de error: ±6 puntos según se publicó; una muestra de 223 da ±6,6 con una confianza del 95\u00a0%.',
    '← Deslice para ver más →',
  ],
] as const)('a finding says how it was made and how sure it is (%s)', ([locale, note, hint]) => {
  const survey = sectionOf(toHome(referenceHub('2025-01-20T12:00:00Z'), locale), 'survey');
  expect(survey?.findings.hint).toBe(hint);
  expect(survey?.findings.findings.map((finding) => finding.note)).toEqual([note]);
});

test('bars grow from the side on which the language begins', () => {
  const bars = (['en', 'ar'] as const).map(
    (locale) =>
      sectionOf(toHome(referenceHub('2025-01-20T12:00:00Z'), locale), 'survey')?.findings
        .findings[0]?.bars[0],
  );
  expect(bars).toEqual([
    { label: 'Events', words: '80%', x: '0', width: '80%' },
    { label: 'Events', words: '٨٠٪', x: '20%', width: '80%' },
  ]);
});

test('sections stand in the editor’s order; one with nothing to show is not there', () => {
  const hub = hubOf(
    [
      raw('hub-page', 'hub-page', {
        title: 'Engaging communities',
        sections: [
          { kind: 'subscribe' },
          { kind: 'courses' },
          { kind: 'guide', items: [{ target: 'guide:gone' }] },
          { kind: 'upcoming' },
        ],
      }),
    ],
    { moment: '2025-01-20T12:00:00Z' },
  );
  const page = toHome(hub, 'en');
  expect(page.sections.map(({ kind }) => kind)).toEqual(['subscribe', 'upcoming']);
  expect([page.hasHero, page.title]).toEqual([false, 'Engaging communities']);
});

test('a library that has arranged nothing yet has a home page all the same', () => {
  const page = toHome(hubOf([], { moment: '2025-01-20T12:00:00Z' }), 'en');
  expect(page.sections.map(({ kind }) => kind)).toEqual(['hero', 'upcoming', 'subscribe']);
  expect(page.frame.title).toBe('Porchlight');
});

test('an editor’s label wins; a featured story is called one; a guide needs no label', () => {
  const story = (id: string, more: object) =>
    raw('story', id, { slug: id, title: id, organization: 'ocls', ...more });
  const hub = hubOf(
    [
      raw('campaign', 'engaged', {
        name: 'Engaged',
        slug: 'engaged',
        hashtag: '#EngagedLibraries',
      }),
      raw('organization', 'ocls', { name: 'Orange County Library System', acronym: 'OCLS' }),
      story('post', { storyKind: 'social-post', campaign: 'engaged' }),
      story('van', {}),
      raw('guide', 'noticeboard', { slug: 'noticeboard', title: 'Noticeboards', items: [] }),
      raw('hub-page', 'hub-page', {
        title: 'Engaging communities',
        sections: [
          {
            kind: 'featured',
            items: [
              { target: 'story:post' },
              { target: 'story:van' },
              { target: 'guide:noticeboard' },
              { target: 'story:van', label: 'Told by a reader' },
            ],
          },
        ],
      }),
    ],
    { moment: '2025-01-20T12:00:00Z' },
  );
  const featured = toHome(hub, 'en').sections.find((section) => section.kind === 'featured');
  expect(featured?.cards.map(({ kind, source }) => [kind, source])).toEqual([
    ['Featured #EngagedLibraries post', 'Orange County Library System (OCLS)'],
    ['Featured story', 'Orange County Library System (OCLS)'],
    [undefined, undefined],
    ['Told by a reader', 'Orange County Library System (OCLS)'],
  ]);
});
