import type { Calendar, DemoDocument } from '../demo-document.ts';
import { bullets, p } from '../write.ts';
import { badAirDayBody, newNeighboursBody } from './bodies/upcoming-events.ts';
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

export const badAirDay = (calendar: Calendar): DemoDocument =>
  event(
    'bad-air-day',
    { days: -28 },
    {
      title: 'Heat, smoke & shelter: rehearsing the branch’s worst morning',
      summary:
        'A floor plan, a staff of five and a red air monitor. Ninety minutes of rehearsal for a day you would rather not have.',
      body: badAirDayBody,
      image: {
        file: 'media-weather-garden',
        alt: 'A garden under several kinds of weather at once',
        decorative: false,
      },
      topics: topics('climate-action', 'health-and-wellbeing'),
      audiences: audiences('frontline-staff', 'library-leaders', 'public-libraries'),
      series: 'series-climate-and-community',
      format: 'webinar',
      startsAtLocal: calendar.time(8, '11:00'),
      endsAtLocal: calendar.time(8, '12:30'),
      timeZone: 'America/Los_Angeles',
      ...contacts,
      ...openAt('bad-air-day'),
      joinUrl: joinAt('bad-air-day'),
      languages: 'en, es, ase',
      accessibilityOffers: { ...online, signLanguage: true },
      presenters: [by('dakota-whitehorse'), by('tomas-herrera', 'panelist')],
      recording: { state: 'planned' },
      materials: [
        { kind: 'learner-guide', state: 'due', note: 'Floor plan and forecast, one day ahead.' },
        { kind: 'certificate', state: 'due', note: 'For everyone who stays to the end.' },
      ],
    },
  );

export const newNeighbours = (calendar: Calendar): DemoDocument =>
  event(
    'new-neighbours-evening',
    { days: -18 },
    {
      title: 'New Neighbours’ Evening: papers, buses and a library card',
      summary:
        'Tea, four tables and people who can answer one kind of question each. In English, Spanish and Arabic; half an hour of it also online.',
      body: newNeighboursBody,
      image: { file: 'media-reading-circle', decorative: true },
      topics: topics('community-engagement', 'skills-and-careers', 'partnerships'),
      audiences: audiences('public-libraries'),
      format: 'hybrid',
      startsAtLocal: calendar.time(9, '18:00'),
      endsAtLocal: calendar.time(9, '20:00'),
      ...newYork,
      ...contacts,
      ...walkIn,
      place: 'place-alder-central',
      room: 'Rooms 2 and 3, second floor',
      joinUrl: joinAt('new-neighbours-evening'),
      languages: 'en, es, ar',
      accessibilityOffers: { ...stepFree, liveCaptions: true, quietSpace: true },
      presenters: [
        by('yusuf-haddad', 'host'),
        by('tomas-herrera', 'interpreter'),
        by('imani-okafor', 'presenter'),
      ],
      recording: { state: 'not-recorded', note: 'So that people can ask what they need to ask.' },
    },
  );

const repairAcrossTheWater = (calendar: Calendar): DemoDocument =>
  event(
    'repair-cafes-across-the-water',
    { days: -12 },
    {
      title: 'Repair cafés across the water: one toaster, two hemispheres',
      summary:
        'Menders in Adelaide and Alder take the same toaster apart, fourteen thousand kilometres from each other.',
      body: [
        p(
          'It is morning in Adelaide and yesterday evening in Alder. On both tables lies the same model of toaster, equally dead. While two volunteers look for the fault, the rest of us talk about insurance, spare parts, and the visitor who comes for the conversation and brings a working lamp.',
        ),
        bullets(
          'A list of tools for a first table, under $200',
          'The liability form, two paragraphs long',
          'What to say when something cannot be mended',
        ),
      ],
      image: { file: 'media-things-on-pegs', decorative: true },
      topics: topics('climate-action', 'partnerships'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      series: 'series-climate-and-community',
      format: 'webinar',
      startsAtLocal: calendar.time(11, '09:30'),
      endsAtLocal: calendar.time(11, '10:45'),
      timeZone: 'Australia/Adelaide',
      ...contacts,
      ...openAt('repair-cafes-across-the-water'),
      accessibilityOffers: online,
      presenters: [by('noah-lindqvist')],
      recording: { state: 'planned' },
    },
  );

/** The second week. */
export const upcomingSecondWeek = (calendar: Calendar): readonly DemoDocument[] => [
  badAirDay(calendar),
  newNeighbours(calendar),
  repairAcrossTheWater(calendar),
  event(
    'seed-swap',
    { days: -22 },
    {
      title: 'Seed swap & soil day',
      summary:
        'Bring an envelope, take an envelope. All day on the porch at Millrace, with somebody who can read your soil in a jar of water.',
      body: [
        p(
          'The seed drawers come out onto the porch and stay there from opening until the light goes. Swap what you saved, take what you will really sow, and write the name in whatever alphabet you know it by.',
        ),
        bullets(
          'A jar of your garden soil tells more than a test strip; we show you how to read it.',
          'Beginners leave with three plants that are hard to kill.',
          'Nothing to swap? Help us fold four hundred envelopes.',
        ),
      ],
      image: { file: 'media-table-of-giving', decorative: true },
      topics: topics('climate-action', 'health-and-wellbeing'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      series: 'series-climate-and-community',
      format: 'in-person',
      allDay: true,
      startsAtLocal: calendar.time(13, '00:00'),
      ...newYork,
      ...contacts,
      ...walkIn,
      place: 'place-millrace-branch',
      accessibilityOffers: { stepFreeAccess: true, largePrint: true },
      presenters: [by('dakota-whitehorse', 'host'), by('noah-lindqvist', 'host')],
      recording: { state: 'not-recorded' },
    },
  ),
];
