import type { Calendar, DemoDocument } from '../demo-document.ts';
import { bullets, p } from '../write.ts';
import {
  audiences,
  by,
  closed,
  contacts,
  event,
  newYork,
  online,
  recorded,
  slides,
  stepFree,
  topics,
  walkIn,
} from './event-fields.ts';

/** Seven to fourteen months before the day of seeding. */
export const pastLongerAgo = (calendar: Calendar): readonly DemoDocument[] => [
  event(
    'last-mile',
    { days: -255 },
    {
      title: 'The last mile is a person: digital inclusion beyond the hotspot',
      summary: 'Lending hotspots is the easy half. On the visits, calls and cables that follow.',
      body: [
        p(
          'Thirty hotspots were lent out in the first week and eleven came back unopened. We telephoned all eleven households. Nobody had a technical problem; everybody had a question that they were embarrassed to ask.',
        ),
        p(
          'This session moved online when the river closed the road, which proved a point about the last mile better than we could have.',
        ),
      ],
      topics: topics('digital-inclusion'),
      audiences: audiences('frontline-staff', 'public-libraries'),
      format: 'webinar',
      startsAtLocal: calendar.time(-220, '14:30'),
      endsAtLocal: calendar.time(-220, '15:30'),
      ...newYork,
      ...contacts,
      ...closed,
      eventStatus: 'moved-online',
      statusNote: 'Moved online: Weir Road was under water.',
      accessibilityOffers: online,
      presenters: [by('tomas-herrera')],
      recording: recorded('last-mile', 53, calendar.date(-216)),
      materials: [
        slides('last-mile'),
        { kind: 'chat', state: 'not-provided', note: 'Nobody saved it. We do now.' },
      ],
    },
  ),
  event(
    'poetry-on-line-4',
    { days: -290 },
    {
      title: 'Poetry on line 4: a reading between two bus stops',
      summary: 'Forty minutes of poems on a moving bus. Cancelled, because the bus did not move.',
      body: [
        p(
          'Poets at every second stop, listeners in between, and the driver, who had asked for something by Dickinson. The bus broke down in the depot; the poems were read in the waiting room to eleven people and are no worse for it.',
        ),
      ],
      topics: topics('partnerships', 'local-history'),
      audiences: audiences('public-libraries'),
      format: 'in-person',
      startsAtLocal: calendar.time(-260, '17:10'),
      endsAtLocal: calendar.time(-260, '17:50'),
      ...newYork,
      ...contacts,
      ...walkIn,
      eventStatus: 'cancelled',
      statusNote: 'Cancelled: the bus broke down in the depot an hour before.',
      presenters: [by('sofia-marin', 'host')],
    },
  ),
  event(
    'shade-is-a-service',
    { days: -338 },
    {
      title: 'Shade is a service: trees, awnings and a library in the heat',
      summary: 'Notes from South Australia on planning for forty degrees, and on who waits where.',
      body: [
        p(
          'At forty degrees the queue for the door matters more than the room behind it. Colleagues in Adelaide show how they measured shade by the hour with chalk, moved the bicycle stands, and got an awning paid for by counting ice creams.',
        ),
        bullets(
          'The chalk method, step by step',
          'A letter to the council that worked',
          'Which trees',
        ),
      ],
      image: { file: 'media-weather-garden', decorative: true },
      topics: topics('climate-action', 'library-spaces'),
      audiences: audiences('public-libraries', 'library-leaders'),
      series: 'series-climate-and-community',
      format: 'webinar',
      startsAtLocal: calendar.time(-300, '11:00'),
      endsAtLocal: calendar.time(-300, '12:00'),
      timeZone: 'Australia/Adelaide',
      ...contacts,
      ...closed,
      accessibilityOffers: online,
      presenters: [by('dakota-whitehorse', 'moderator')],
      recording: recorded('shade-is-a-service', 60, calendar.date(-295)),
      materials: [slides('shade-is-a-service')],
    },
  ),
  event(
    'job-forms-and-deadlines',
    { days: -385 },
    {
      title: 'Job forms & deadlines: helping with an application in twenty minutes',
      summary: 'What to do first when somebody comes in at ten to six with a form due at six.',
      body: [
        p(
          'First the e-mail address, then the password, then breathing. The webinar goes through twenty minutes at the desk with a clock on the screen, and marks each point at which helping turns into writing it for them.',
        ),
      ],
      topics: topics('skills-and-careers', 'digital-inclusion'),
      audiences: audiences('frontline-staff'),
      format: 'webinar',
      startsAtLocal: calendar.time(-350, '12:00'),
      endsAtLocal: calendar.time(-350, '13:00'),
      timeZone: 'America/Los_Angeles',
      ...contacts,
      ...closed,
      accessibilityOffers: online,
      presenters: [by('mei-lin-carter')],
      recording: recorded('job-forms-and-deadlines', 49, calendar.date(-346)),
      materials: [
        slides('job-forms-and-deadlines'),
        {
          kind: 'handout',
          state: 'available',
          url: 'https://files.aldercounty.example/job-forms-and-deadlines/desk-card.pdf',
          note: 'Desk card, two sides.',
        },
      ],
    },
  ),
  event(
    'opening-the-porch',
    { days: -455 },
    {
      title: 'Opening the porch: what we learned in the first hundred evenings',
      summary: 'A bench, a lamp, a kettle. The beginnings of the porch at Millrace, with figures.',
      body: [
        p(
          'The porch was rebuilt because it was rotten, and opened in the evenings because somebody forgot to lock it. A hundred evenings later there is a rota, a visitors’ book, and a small body of evidence about what a lamp can do.',
        ),
        p(
          'The recording begins with the sound of the mill and takes a minute to get to the point. We left it in.',
        ),
      ],
      image: {
        file: 'media-porch-at-dusk',
        alt: 'A lamp burning on a library porch at dusk, the door standing open',
        decorative: false,
      },
      topics: topics('library-spaces', 'community-engagement'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      format: 'hybrid',
      startsAtLocal: calendar.time(-425, '18:00'),
      endsAtLocal: calendar.time(-425, '19:00'),
      ...newYork,
      ...contacts,
      ...closed,
      place: 'place-millrace-branch',
      room: 'The porch',
      accessibilityOffers: { ...stepFree, liveCaptions: true },
      presenters: [by('tomas-herrera', 'host'), by('imani-okafor', 'panelist')],
      recording: recorded('opening-the-porch', 58, calendar.date(-420)),
    },
  ),
];
