import {
  authenticRelationshipsBody,
  changingClimateBody,
  climateTalkBody,
  embraceChangeBody,
  transformativeImpactBody,
} from './bodies/source-events.ts';
import {
  audiences,
  by,
  contacts,
  event,
  online,
  recorded,
  slides,
  topics,
} from './event-fields.ts';
import { hourOn } from './source-events-coming.ts';

export const embraceChange = event(
  'embrace-change',
  { on: '2024-12-10' },
  {
    title: 'Don’t manage change—embrace it',
    slug: 'dont-manage-change-embrace-it',
    summary:
      'An hour about moving from managing change to practising it, with three exercises for the next staff meeting.',
    body: embraceChangeBody,
    image: { file: 'media-lamp-and-books', decorative: true },
    topics: topics('skills-and-careers', 'community-engagement'),
    audiences: audiences('library-leaders', 'frontline-staff'),
    ...hourOn('2025-01-16'),
    free: true,
    registrationState: 'closed',
    presenters: [by('tomas-herrera'), by('imani-okafor', 'host')],
    recording: {
      ...recorded('embrace-change', 58),
      transcript:
        'Nobody resists change in general. People resist losing the good part of their day, and often we never asked which part that was.\n\nSo we stopped announcing and began to rehearse. A rehearsal can go wrong on purpose. An announcement only goes wrong in public.\n\nIf the new way is really better, someone at the desk will tell you within a month. Leave a chair free for that person.',
      note: 'English captions, checked by a person.',
    },
    materials: [
      slides('embrace-change'),
      { kind: 'learner-guide', state: 'due', note: 'Large print will come with it.' },
      {
        kind: 'chat',
        state: 'not-provided',
        note: 'It held names of people who had not agreed to be published.',
      },
    ],
  },
);

export const climateCommunication = event(
  'climate-change-communication',
  { on: '2024-11-12' },
  {
    title: 'Climate change communication: How and why to do it in libraries',
    slug: 'climate-change-communication-in-libraries',
    summary:
      'Talking about the weather is easy; talking about what it costs is not. How to begin across a library counter, and why to try.',
    body: climateTalkBody,
    image: { file: 'media-weather-garden', decorative: true },
    topics: topics('climate-action', 'community-engagement'),
    audiences: audiences('frontline-staff', 'public-libraries', 'academic-libraries'),
    series: 'series-climate-and-community',
    ...hourOn('2024-12-05'),
    free: true,
    registrationState: 'closed',
    presenters: [by('dakota-whitehorse'), by('ellen-voss', 'panelist')],
    recording: {
      ...recorded('climate-change-communication', 61, '2024-12-09'),
      transcript:
        'We start with a show of hands: who has talked about the weather today? Keep them up if you were asked a question back.\n\nThat is the whole method, really. Ask a question back.',
    },
    materials: [
      slides('climate-change-communication'),
      {
        kind: 'handout',
        state: 'available',
        url: 'https://files.aldercounty.example/climate-change-communication/signs.pdf',
        note: 'Six signs, before and after.',
      },
    ],
  },
);

export const changingClimate = event(
  'changing-climate',
  { on: '2024-11-01' },
  {
    title: 'Building community in a changing climate',
    slug: 'building-community-in-a-changing-climate',
    summary:
      'Neighbours who know each other check on each other. What libraries have tried so that more of them do.',
    body: changingClimateBody,
    image: { file: 'media-rooftops', decorative: true },
    topics: topics('climate-action', 'partnerships'),
    audiences: audiences('public-libraries', 'friends-and-trustees'),
    series: 'series-climate-and-community',
    ...hourOn('2024-11-21'),
    accessibilityOffers: { liveCaptions: true },
    free: true,
    registrationState: 'closed',
    presenters: [by('dakota-whitehorse')],
    recording: {
      ...recorded('changing-climate', 57, '2024-11-25'),
      note: 'The transcript is due.',
    },
    materials: [slides('changing-climate')],
  },
);

/** Watched at any time; they have no date. */
const onDemand = { format: 'webinar', ...contacts, accessibilityOffers: online, free: true };

export const authenticRelationships = event(
  'authentic-relationships',
  { on: '2024-11-05' },
  {
    title: 'Building authentic relationships with underserved communities',
    slug: 'building-authentic-relationships-with-underserved-communities',
    summary: 'Show up first, promise later: an hour on trust that outlives a grant.',
    body: authenticRelationshipsBody,
    image: { file: 'media-reading-circle', decorative: true },
    topics: topics('community-engagement', 'partnerships'),
    audiences: audiences('public-libraries', 'frontline-staff'),
    ...onDemand,
    recording: recorded('authentic-relationships', 60),
  },
);

export const transformativeImpact = event(
  'transformative-impact',
  { on: '2024-11-06' },
  {
    title: 'Co-creating library services for transformative impact',
    slug: 'co-creating-library-services-for-transformative-impact',
    summary: 'From a suggestion box to a table where residents hold half of the seats.',
    body: transformativeImpactBody,
    image: { file: 'media-table-of-giving', decorative: true },
    topics: topics('co-creation', 'community-engagement'),
    audiences: audiences('library-leaders', 'public-libraries'),
    ...onDemand,
    recording: recorded('transformative-impact', 60),
  },
);
