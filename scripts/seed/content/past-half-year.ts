import type { Calendar, DemoDocument } from '../demo-document.ts';
import { p } from '../write.ts';
import { afterTheGrantBody, listeningYearBody } from './bodies/past-events.ts';
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

export const afterTheGrant = (calendar: Calendar): DemoDocument =>
  event(
    'after-the-grant',
    { days: -132 },
    {
      title: 'After the grant: ending a project so that people would do it again',
      summary:
        'Two endings, one that left a reading room running and one that left a locked cupboard, and four sentences to say early.',
      body: afterTheGrantBody,
      topics: topics('partnerships', 'community-engagement'),
      audiences: audiences('library-leaders', 'friends-and-trustees', 'public-libraries'),
      format: 'webinar',
      startsAtLocal: calendar.time(-98, '10:00'),
      endsAtLocal: calendar.time(-98, '11:00'),
      timeZone: 'America/Vancouver',
      ...contacts,
      ...closed,
      accessibilityOffers: online,
      presenters: [by('priya-raman'), by('imani-okafor')],
      recording: {
        ...recorded('after-the-grant', 62, calendar.date(-94)),
        transcript:
          'The cupboard is still locked. I asked last week. The person with the key has moved to another city and is very sorry.\n\nSo: who holds the key? That is my whole talk. The rest is slides.',
      },
      materials: [
        slides('after-the-grant'),
        {
          kind: 'learner-guide',
          state: 'available',
          url: 'https://files.aldercounty.example/after-the-grant/last-page.pdf',
          note: '“The last page first”, also in large print.',
        },
        {
          kind: 'chat',
          state: 'available',
          url: 'https://files.aldercounty.example/after-the-grant/chat.txt',
          note: 'Names removed.',
        },
      ],
    },
  );

/** Three to six months before the day of seeding. */
export const pastHalfYear = (calendar: Calendar): readonly DemoDocument[] => [
  afterTheGrant(calendar),
  event(
    'signs-people-read',
    { days: -150 },
    {
      title: 'Signs people read: plain words on a library door',
      summary: 'Twenty real signs, rewritten live by people who had never worked in a library.',
      body: [
        p(
          '“Patrons are reminded” became “please”. “Return material” became “bring it back, late is fine”. In one hour, twenty signs lost two thirds of their words and gained, here and there, a name.',
        ),
        p(
          'The before-and-after set is in the slides, with a note on fonts and on where to hang things.',
        ),
      ],
      image: { file: 'media-porch-at-dusk', decorative: true },
      topics: topics('library-spaces', 'community-engagement'),
      audiences: audiences('frontline-staff', 'public-libraries', 'academic-libraries'),
      format: 'webinar',
      startsAtLocal: calendar.time(-120, '13:00'),
      endsAtLocal: calendar.time(-120, '14:00'),
      ...newYork,
      ...contacts,
      ...closed,
      accessibilityOffers: online,
      presenters: [by('tomas-herrera'), by('mei-lin-carter', 'moderator')],
      recording: recorded('signs-people-read', 56, calendar.date(-117)),
      materials: [slides('signs-people-read')],
    },
  ),
  event(
    'mending-day',
    { days: -178 },
    {
      title: 'Mending day: zips, lamps & a cello',
      summary:
        'All day at Millrace: forty-three things came in broken, thirty-one went home whole.',
      body: [
        p(
          'The cello was not mended; it was listened to, diagnosed and sent to somebody better. The lamps were mostly plugs. A child brought a robot that turned out to be merely offended.',
        ),
        p('The Friends’ repair table is back every few weeks; the next dates are in the calendar.'),
      ],
      image: { file: 'media-things-on-pegs', decorative: true },
      topics: topics('climate-action', 'skills-and-careers'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      format: 'in-person',
      allDay: true,
      startsAtLocal: calendar.time(-150, '00:00'),
      ...newYork,
      ...contacts,
      ...walkIn,
      place: 'place-millrace-branch',
      accessibilityOffers: stepFree,
      presenters: [by('noah-lindqvist', 'host')],
      recording: { state: 'not-recorded' },
    },
  ),
  event(
    'a-year-of-listening',
    { days: -222 },
    {
      title: 'A year of listening, read back',
      summary:
        'One person listened for twelve months and wrote a page every Friday. A hundred and forty people came to hear the pages.',
      body: listeningYearBody,
      image: {
        file: 'media-hands-and-map',
        alt: 'Several hands drawing on one large paper map',
        decorative: false,
      },
      topics: topics('community-engagement', 'co-creation'),
      audiences: audiences('library-leaders', 'public-libraries', 'friends-and-trustees'),
      series: 'series-evidence-hour',
      format: 'hybrid',
      startsAtLocal: calendar.time(-185, '18:00'),
      endsAtLocal: calendar.time(-185, '20:00'),
      ...newYork,
      ...contacts,
      ...closed,
      place: 'place-alder-central',
      room: 'Reading room, ground floor',
      languages: 'en, es, ar',
      accessibilityOffers: { ...stepFree, liveCaptions: true, transcript: true, quietSpace: true },
      presenters: [
        by('imani-okafor', 'host'),
        by('ellen-voss', 'panelist'),
        by('yusuf-haddad', 'interpreter'),
      ],
      recording: {
        ...recorded('a-year-of-listening', 114, calendar.date(-176)),
        note: 'Two pages were taken out at the wish of those who had spoken.',
      },
      materials: [
        {
          kind: 'other',
          state: 'available',
          url: 'https://files.aldercounty.example/a-year-of-listening/fifty-pages.pdf',
          note: 'Fifty of the fifty-two pages.',
        },
      ],
    },
  ),
];
