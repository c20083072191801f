import type { Calendar, DemoDocument } from '../demo-document.ts';
import { a, p, strong } from '../write.ts';
import { askFirstBody, longTableBody } from './bodies/upcoming-events.ts';
import {
  audiences,
  by,
  contacts,
  event,
  joinAt,
  newYork,
  online,
  openAt,
  stepFree,
  topics,
  walkIn,
} from './event-fields.ts';

export const longTable = (calendar: Calendar): DemoDocument =>
  event(
    'long-table-supper',
    { days: -24 },
    {
      title: 'The long table: a supper about what the library should stop doing',
      summary:
        'Sixty chairs, two pots of soup and one line of next year’s budget, decided by whoever comes to the table.',
      body: longTableBody,
      image: {
        file: 'media-table-of-giving',
        alt: 'A long table set with bowls, bread and small lamps',
        decorative: false,
      },
      topics: topics('co-creation', 'community-engagement'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      format: 'in-person',
      startsAtLocal: calendar.time(1, '18:00'),
      endsAtLocal: calendar.time(1, '19:30'),
      ...newYork,
      ...contacts,
      ...openAt('long-table-supper'),
      place: 'place-alder-central',
      room: 'Reading room, ground floor',
      languages: 'en, es, ar',
      capacity: 60,
      accessibilityOffers: { ...stepFree, quietSpace: true },
      presenters: [by('imani-okafor', 'host'), by('yusuf-haddad', 'interpreter')],
      recording: { state: 'not-recorded', note: 'The paper tablecloth is the only record.' },
    },
  );

const askFirst = (calendar: Calendar): DemoDocument =>
  event(
    'ask-first',
    { days: -31 },
    {
      title: 'Ask first: nine-minute interviews with people who never visit',
      summary:
        'Forty-two conversations on benches and in a laundromat: the question sheet, the consent card, and what the answers can and cannot tell.',
      body: askFirstBody,
      image: { file: 'media-porch-bench', decorative: true },
      topics: topics('community-engagement'),
      audiences: audiences('frontline-staff', 'public-libraries', 'library-leaders'),
      series: 'series-evidence-hour',
      format: 'webinar',
      startsAtLocal: calendar.time(2, '13:00'),
      endsAtLocal: calendar.time(2, '14:00'),
      timeZone: 'America/Vancouver',
      ...contacts,
      free: true,
      registrationState: 'waiting-list',
      registrationUrl: 'https://register.aldercounty.example/ask-first',
      joinUrl: joinAt('ask-first'),
      capacity: 40,
      accessibilityOffers: online,
      presenters: [by('imani-okafor'), by('ellen-voss', 'moderator')],
      recording: { state: 'planned' },
      materials: [{ kind: 'handout', state: 'due', note: 'Question sheet and consent card.' }],
    },
  );

const volunteerReadingRooms = (calendar: Calendar): DemoDocument =>
  event(
    'volunteer-reading-rooms',
    { days: -20 },
    {
      title: 'A reading room on every lane: what volunteers in Pune can teach a branch library',
      summary:
        'Three rooms, four scripts and no paid staff. How volunteer reading rooms decide, share and stay open.',
      body: [
        p(
          'The smallest of the three rooms is under a staircase. It lends two hundred books a week, keeps no fines, and has a waiting list of people who would like to volunteer. Nobody has ever written a strategy for it.',
        ),
        p(
          'Priya Raman describes how such rooms make decisions: who holds the key, how a book is chosen, what happens when a founder moves away. Then we ask which of those habits would survive a payroll. Questions are welcome in English or Hindi; the slides carry both.',
        ),
      ],
      topics: topics('partnerships', 'library-spaces'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      format: 'webinar',
      startsAtLocal: calendar.time(3, '18:30'),
      endsAtLocal: calendar.time(3, '19:30'),
      timeZone: 'Asia/Kolkata',
      ...contacts,
      ...openAt('volunteer-reading-rooms'),
      languages: 'en, hi',
      accessibilityOffers: online,
      presenters: [by('priya-raman'), by('noah-lindqvist', 'moderator')],
      recording: { state: 'planned' },
    },
  );

export const bilingualStoryTime = (calendar: Calendar): DemoDocument =>
  event(
    'bilingual-story-time',
    { days: -15 },
    {
      title: 'Story time in two languages / Cuentos en dos idiomas',
      summary:
        'One story told twice at the same time, in English and Spanish, with a drum. For children up to six and whoever brings them.',
      body: [
        p(
          'Tomás reads a page in Spanish, the room answers in English, and by the third page nobody remembers which was the translation. There is a drum for the loud parts and a blanket for the shy ones.',
        ),
        p(
          'No card, no registration, no need to sit still. Prams park on the porch; the kettle is on from ten. If it rains we are in the main room, which smells pleasantly of wood.',
        ),
      ],
      image: { file: 'media-reading-circle', decorative: true },
      topics: topics('teens-and-youth', 'community-engagement'),
      audiences: audiences('public-libraries', 'youth-services'),
      format: 'in-person',
      startsAtLocal: calendar.time(5, '10:30'),
      endsAtLocal: calendar.time(5, '11:15'),
      ...newYork,
      ...contacts,
      ...walkIn,
      place: 'place-millrace-branch',
      room: 'The porch',
      languages: 'en, es',
      accessibilityOffers: { stepFreeAccess: true },
      presenters: [by('tomas-herrera', 'host')],
      recording: { state: 'not-recorded' },
    },
  );

const thingsOneYearOn = (calendar: Calendar): DemoDocument =>
  event(
    'library-of-things-one-year-on',
    { days: -40 },
    {
      title: 'Library of Things, one year on: what broke & what was borrowed twice',
      summary:
        'A year of lending drills, telescopes and a bread machine, told through the repair log. The webinar is full.',
      body: [
        p(
          'The bread machine went out forty times. The telescope went out three, and each time to the same nine-year-old. We read the repair log of a first year aloud, with prices, and say which thirty objects we would begin with if we began again.',
        ),
        p(
          strong('This webinar is full. '),
          'It is being recorded, and everybody on the list gets the log as a spreadsheet. The free course that we started from is among our ',
          a('courses', '/courses/'),
          '.',
        ),
      ],
      image: { file: 'media-things-on-pegs', decorative: true },
      topics: topics('library-spaces', 'climate-action'),
      audiences: audiences('public-libraries'),
      format: 'webinar',
      startsAtLocal: calendar.time(6, '16:00'),
      endsAtLocal: calendar.time(6, '17:00'),
      timeZone: 'Europe/London',
      ...contacts,
      free: true,
      registrationState: 'full',
      capacity: 100,
      joinUrl: joinAt('library-of-things-one-year-on'),
      accessibilityOffers: online,
      presenters: [by('noah-lindqvist')],
      recording: { state: 'planned' },
      materials: [{ kind: 'other', state: 'due', note: 'The repair log, as a spreadsheet.' }],
    },
  );

/** The first seven days. */
export const upcomingFirstWeek = (calendar: Calendar): readonly DemoDocument[] => [
  longTable(calendar),
  askFirst(calendar),
  volunteerReadingRooms(calendar),
  bilingualStoryTime(calendar),
  thingsOneYearOn(calendar),
];
