import type { Calendar, DemoDocument } from '../demo-document.ts';
import { p, strong } from '../write.ts';
import {
  audiences,
  by,
  contacts,
  event,
  joinAt,
  newYork,
  online,
  openAt,
  topics,
  closed,
} from './event-fields.ts';

/** Events that are not simply on: cancelled, postponed, moved, tentative, without a date. */
export const upcomingChanged = (calendar: Calendar): readonly DemoDocument[] => [
  {
    ...event(
      'grant-writing-over-lunch',
      { days: -35 },
      {
        title: 'Grant writing over lunch: the budget table first',
        summary:
          'An hour on writing the numbers before the prose. Cancelled, because the grant it was about has been withdrawn.',
        body: [
          p(
            'Most applications are written from the top down and fall over at the budget. This hour was to begin at the other end: with the table, the hours in it, and the sentence that each line has to earn.',
          ),
          p(
            'It was built around one programme, and that programme has been withdrawn. We would rather cancel than pretend. A general version follows when we have one worth your lunch.',
          ),
        ],
        topics: topics('skills-and-careers'),
        audiences: audiences('library-leaders', 'friends-and-trustees'),
        format: 'webinar',
        startsAtLocal: calendar.time(12, '12:00'),
        endsAtLocal: calendar.time(12, '13:00'),
        ...newYork,
        ...contacts,
        ...closed,
        eventStatus: 'cancelled',
        statusNote:
          'Cancelled: the grant programme this webinar explains has been withdrawn. Everyone who registered has been told; nothing else needs doing.',
        accessibilityOffers: online,
        presenters: [by('ellen-voss')],
      },
    ),
    revised: { days: -2 },
    before: { eventStatus: 'scheduled', statusNote: null },
  },
  {
    ...event(
      'voices-from-the-river',
      { days: -42 },
      {
        title: 'Voices from the river: the flood, told by those who rowed',
        summary:
          'An evening of recorded memories with the people who recorded them. Postponed; the new date is being settled with the speakers.',
        body: [
          p(
            'Eleven people remember the night the weir gave way. Sofía Marín has recorded all of them, two in kitchens, one in a boat. The evening plays short pieces of each and leaves room for those who were there and have not yet said so.',
          ),
          p(
            'Recordings are kept in the county archive, and every speaker decides how open theirs shall be. You can bring photographs; a scanner and a patient volunteer will be at the door.',
          ),
        ],
        image: { file: 'media-listening-chairs', decorative: true },
        topics: topics('local-history', 'community-engagement'),
        audiences: audiences('public-libraries'),
        format: 'in-person',
        startsAtLocal: calendar.time(16, '19:00'),
        endsAtLocal: calendar.time(16, '20:30'),
        ...newYork,
        ...contacts,
        ...closed,
        place: 'place-hillside-branch',
        eventStatus: 'postponed',
        statusNote:
          'Postponed: two of the speakers are unwell, and we will not do it without them. A new date will be on this page and in your calendar as soon as they name one.',
        accessibilityOffers: { largePrint: true },
        presenters: [by('sofia-marin', 'host')],
      },
    ),
    revised: { days: -4 },
    before: { eventStatus: 'scheduled', statusNote: null },
  },
  {
    ...event(
      'first-five-minutes',
      { days: -33 },
      {
        title: 'The first five minutes: welcome as a skill',
        summary:
          'What a person decides about a library before they reach the desk, and how to practise it. Now online.',
        body: [
          p(
            'Before anybody says a word, a visitor has read the door, the floor, the sign and your shoulders. This workshop slows those five minutes down and plays them again, in pairs, with one thing changed each time.',
          ),
          p(
            strong('Bring '),
            'one sign from your building (a photograph is fine) and one sentence you say more than ten times a day. Both will be read by a stranger.',
          ),
        ],
        topics: topics('library-spaces', 'skills-and-careers'),
        audiences: audiences('frontline-staff'),
        format: 'webinar',
        startsAtLocal: calendar.time(19, '15:00'),
        endsAtLocal: calendar.time(19, '16:30'),
        ...newYork,
        ...contacts,
        ...openAt('first-five-minutes'),
        joinUrl: joinAt('first-five-minutes'),
        eventStatus: 'moved-online',
        statusNote:
          'Moved online: the lift at Hillside Branch is being replaced that week. Same day, same hour; your registration stays valid.',
        accessibilityOffers: online,
        presenters: [by('mei-lin-carter'), by('tomas-herrera', 'moderator')],
        recording: { state: 'planned' },
      },
    ),
    revised: { days: -6 },
    before: {
      eventStatus: 'scheduled',
      statusNote: null,
      format: 'in-person',
      joinUrl: null,
      place: 'place-hillside-branch',
    },
  },
  event(
    'teens-run-hillside',
    { days: -9 },
    {
      title: 'Our floor, our rules: teens run Hillside for a day #OurFloor',
      summary:
        'The upstairs of Hillside Branch, planned, staffed and tidied by its teenagers. The date holds if the exam timetable does.',
      body: [
        p(
          'For one day the adults carry boxes. The opening hours, the music, the noise rule and the snack budget are decided upstairs, by a council of nine aged 13 to 17, and posted on the door the evening before.',
        ),
        p(
          'Tentative, because the schools have not published their exam timetable. The council meets again as soon as they have.',
        ),
      ],
      image: { file: 'media-puzzle-door', decorative: true },
      topics: topics('teens-and-youth', 'co-creation'),
      audiences: audiences('ages-13-to-17', 'youth-services'),
      format: 'in-person',
      startsAtLocal: calendar.time(30, '10:00'),
      endsAtLocal: calendar.time(30, '16:00'),
      ...newYork,
      ...contacts,
      free: true,
      place: 'place-hillside-branch',
      room: 'Upper floor; downstairs on request',
      eventStatus: 'tentative',
      statusNote: 'The date depends on the schools’ exam timetable.',
      capacity: 45,
      accessibilityOffers: { quietSpace: true },
      presenters: [by('mei-lin-carter', 'host')],
      recording: { state: 'not-recorded' },
    },
  ),
  event(
    'walking-the-county-map',
    { days: -5 },
    {
      title: 'Walking the county map: place names nobody printed',
      summary:
        'A walk with the people who know what the fields were called. The day will be announced when the river path is open again.',
      body: [
        p(
          'Turkey Bottom, the Widow’s Elbow, Upper Nowhere: the printed map has none of them. We walk from the mill to the old ferry with four people who still use these names, and write them down where they belong.',
        ),
        p(
          'The path is closed until the county has looked at the footbridge. Follow this page or the topic and the date will come to you.',
        ),
      ],
      image: { file: 'media-hands-and-map', decorative: true },
      topics: topics('local-history'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      format: 'in-person',
      ...contacts,
      free: true,
      registrationState: 'opens-later',
      place: 'place-millrace-branch',
      presenters: [by('sofia-marin', 'host')],
    },
  ),
];
