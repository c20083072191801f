import type { Calendar, DemoDocument } from '../demo-document.ts';
import { bullets, p } from '../write.ts';
import { coolRoomsBody, coolRoomsTranscript, historyAloudBody } from './bodies/past-events.ts';
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
  videoAt,
} from './event-fields.ts';

export const coolRooms = (calendar: Calendar): DemoDocument => ({
  ...event(
    'cool-rooms-diary',
    { days: -70 },
    {
      title: 'Cool rooms: a diary of fifty-one hot days',
      summary:
        'Four rooms, one disused bank and an unlocked piano. What it took to get people to come in and do nothing.',
      body: coolRoomsBody,
      image: { file: 'media-lit-windows', decorative: true },
      topics: topics('climate-action', 'health-and-wellbeing', 'library-spaces'),
      audiences: audiences('public-libraries', 'library-leaders'),
      series: 'series-climate-and-community',
      format: 'webinar',
      startsAtLocal: calendar.time(-31, '14:00'),
      endsAtLocal: calendar.time(-31, '15:00'),
      ...newYork,
      ...contacts,
      ...closed,
      languages: 'en, es',
      accessibilityOffers: online,
      presenters: [by('dakota-whitehorse'), by('tomas-herrera', 'interpreter')],
      recording: {
        ...recorded('cool-rooms-diary', 59, calendar.date(-27)),
        fileUrl: `${videoAt('cool-rooms-diary')}/cool-rooms-diary.mp4`,
        fileMime: 'video/mp4',
        fileBytes: 318_442_910,
        transcript: coolRoomsTranscript,
      },
      materials: [
        slides('cool-rooms-diary'),
        {
          kind: 'learner-guide',
          state: 'available',
          url: 'https://files.aldercounty.example/cool-rooms-diary/plan.pdf',
          note: 'The plan with the three corrections, and the sign in five languages.',
        },
        { kind: 'chat', state: 'not-provided', note: 'It held addresses of people offering fans.' },
      ],
    },
  ),
  revised: { days: -27 },
  before: { recording: { state: 'planned' } },
});

/** One to three months before the day of seeding. */
export const pastQuarter = (calendar: Calendar): readonly DemoDocument[] => [
  coolRooms(calendar),
  {
    ...event(
      'local-history-aloud',
      { days: -82 },
      {
        title: 'Local history aloud: six boxes of tape',
        summary:
          'A grandmother counts stitches, two brothers quarrel, a goose interrupts the council. Six households lent us their tapes.',
        body: historyAloudBody,
        image: {
          file: 'media-listening-chairs',
          alt: 'Two chairs drawn up to face each other',
          decorative: false,
        },
        topics: topics('local-history', 'digital-inclusion'),
        audiences: audiences('public-libraries', 'academic-libraries'),
        format: 'hybrid',
        startsAtLocal: calendar.time(-45, '19:00'),
        endsAtLocal: calendar.time(-45, '20:15'),
        ...newYork,
        ...contacts,
        ...closed,
        place: 'place-alder-central',
        room: 'Reading room, ground floor',
        accessibilityOffers: { ...stepFree, liveCaptions: true, transcript: true },
        presenters: [by('sofia-marin')],
        recording: {
          state: 'ready',
          url: videoAt('local-history-aloud'),
          publishedOn: calendar.date(-39),
          durationMinutes: 68,
          fileUrl: `${videoAt('local-history-aloud')}/local-history-aloud.mp3`,
          fileMime: 'audio/mpeg',
          fileBytes: 65_310_722,
          transcript:
            'Lights down, please. What you are going to hear first is a kitchen in 1981.\n\n[A clock. A woman counts in Polish, loses count, laughs, and begins again.]\n\nThat is all of it. Her granddaughter is in the third row.',
          note: 'Audio only.',
        },
        materials: [
          {
            kind: 'learner-guide',
            state: 'available',
            url: 'https://files.aldercounty.example/local-history-aloud/before-you-press-play.pdf',
            note: '“Before you press play”, four pages.',
          },
        ],
      },
    ),
    revised: { days: -39 },
    before: { recording: { state: 'planned' } },
  },
  event(
    'partners-who-disagree',
    { days: -95 },
    {
      title: 'Partners who disagree: writing an agreement that survives the first quarrel',
      summary: 'A library, a clinic and a football club on the page they signed too late.',
      body: [
        p(
          'They had a logo before they had an agreement. When the first quarrel came, over a cupboard, it turned out that each had understood “shared” differently. The three of them tell it together and end with the one-page agreement they wish they had begun with.',
        ),
        bullets(
          'Who may cancel, and until when',
          'Whose name comes first, and where',
          'The cupboard',
        ),
      ],
      topics: topics('partnerships'),
      audiences: audiences('library-leaders', 'friends-and-trustees'),
      format: 'hybrid',
      startsAtLocal: calendar.time(-60, '16:00'),
      endsAtLocal: calendar.time(-60, '17:30'),
      ...newYork,
      ...contacts,
      ...closed,
      place: 'place-hillside-branch',
      accessibilityOffers: { liveCaptions: true, largePrint: true },
      presenters: [by('imani-okafor', 'moderator')],
      recording: {
        state: 'not-recorded',
        note: 'One of the partners preferred it so. The agreement can be downloaded.',
      },
      materials: [
        {
          kind: 'handout',
          state: 'available',
          url: 'https://files.aldercounty.example/partners-who-disagree/agreement.docx',
        },
        { kind: 'slides', state: 'not-provided', note: 'There were none.' },
      ],
    },
  ),
  event(
    'four-scripts-one-shelf',
    { days: -110 },
    {
      title: 'Four scripts, one shelf: cataloguing for people who read across',
      summary: 'देवनागरी, اردو, தமிழ் and Latin side by side, and a label that works in all of them.',
      body: [
        p(
          'A reader looks for Kabir and may spell him in four ways, all of them right. Priya Raman shows how small reading rooms shelve by sound, how a larger library can borrow the idea without breaking its catalogue, and why the spine label needs two directions.',
        ),
      ],
      topics: topics('digital-inclusion', 'library-spaces'),
      audiences: audiences('academic-libraries', 'public-libraries'),
      format: 'webinar',
      startsAtLocal: calendar.time(-75, '17:30'),
      endsAtLocal: calendar.time(-75, '18:30'),
      timeZone: 'Asia/Kolkata',
      ...contacts,
      ...closed,
      languages: 'en, hi',
      accessibilityOffers: online,
      presenters: [by('priya-raman'), by('yusuf-haddad', 'panelist')],
      recording: recorded('four-scripts-one-shelf', 55, calendar.date(-70)),
      materials: [slides('four-scripts-one-shelf')],
    },
  ),
];
