import type { Calendar, DemoDocument } from '../demo-document.ts';
import { gatheringBody, openStacksBody, readingNumbersBody } from './bodies/upcoming-events.ts';
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
} from './event-fields.ts';

const readingNumbers = (calendar: Calendar): DemoDocument =>
  event(
    'reading-the-numbers',
    { days: -7 },
    {
      title: 'Reading the numbers: what 223 libraries said, and how sure we can be',
      summary:
        'One survey, taken apart in the open: sample, margin, method, and the honest sentence that belongs under the chart.',
      body: readingNumbersBody,
      image: { file: 'media-lit-windows', decorative: true },
      topics: topics('community-engagement', 'skills-and-careers'),
      audiences: audiences('library-leaders', 'academic-libraries', 'public-libraries'),
      series: 'series-evidence-hour',
      format: 'webinar',
      startsAtLocal: calendar.time(52, '11:00'),
      endsAtLocal: calendar.time(52, '12:00'),
      ...newYork,
      ...contacts,
      free: true,
      registrationState: 'opens-later',
      registrationOpensOn: calendar.date(20),
      accessibilityOffers: online,
      presenters: [by('ellen-voss')],
      recording: { state: 'planned' },
    },
  );

/** From the fourth week to the end of the second month. */
export const upcomingTwoMonths = (calendar: Calendar): readonly DemoDocument[] => [
  event(
    'night-of-the-open-stacks',
    { days: -30 },
    {
      title: 'Night of the open stacks',
      summary:
        'From ten until one in the morning the three basements are unlocked. Torches, a trolley with a bell, and a weather report from 1888.',
      body: openStacksBody,
      image: {
        file: 'media-lit-windows',
        alt: 'A tall library at night, most of its windows lit',
        decorative: false,
      },
      topics: topics('local-history', 'library-spaces'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      format: 'in-person',
      startsAtLocal: calendar.time(24, '22:00'),
      endsAtLocal: calendar.time(25, '01:00'),
      ...newYork,
      ...contacts,
      ...openAt('night-of-the-open-stacks'),
      place: 'place-alder-central',
      room: 'Meet at the east door',
      capacity: 120,
      accessibilityOffers: { ...stepFree, quietSpace: true },
      presenters: [by('sofia-marin', 'host'), by('noah-lindqvist', 'host')],
      recording: { state: 'not-recorded', note: 'It is too dark, and nobody would hold still.' },
    },
  ),
  event(
    'alder-gathering',
    { days: -48 },
    {
      title: 'Two days of listening: the Alder engagement gathering',
      summary:
        'Two days, three buildings, no keynote. For library people and the people they work with, on site and online.',
      body: gatheringBody,
      image: {
        file: 'media-hands-and-map',
        alt: 'Several hands drawing on one large paper map',
        decorative: false,
      },
      topics: topics('community-engagement', 'co-creation', 'partnerships'),
      audiences: audiences('public-libraries', 'academic-libraries', 'library-leaders'),
      format: 'hybrid',
      allDay: true,
      startsAtLocal: calendar.time(38, '00:00'),
      endsAtLocal: calendar.time(39, '00:00'),
      ...newYork,
      ...contacts,
      place: 'place-alder-central',
      joinUrl: joinAt('alder-gathering'),
      registrationState: 'open',
      registrationUrl: 'https://register.aldercounty.example/alder-gathering',
      free: false,
      cost: '$45; free for residents and students',
      capacity: 220,
      languages: 'en, es, ase',
      accessibilityOffers: {
        ...stepFree,
        liveCaptions: true,
        signLanguage: true,
        quietSpace: true,
      },
      presenters: [
        by('imani-okafor', 'host'),
        by('ellen-voss', 'panelist'),
        by('dakota-whitehorse', 'panelist'),
        by('yusuf-haddad', 'panelist'),
      ],
      recording: { state: 'planned', note: 'Plenary sessions only.' },
      materials: [{ kind: 'other', state: 'due', note: 'Full programme, three weeks ahead.' }],
    },
  ),
  readingNumbers(calendar),
];
