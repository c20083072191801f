import { hiringBody, teensBody, theoryOfChangeBody } from './bodies/source-events.ts';
import { audiences, by, contacts, event, newYork, online, openAt, topics } from './event-fields.ts';

/** An hour from three o’clock in New York, online and free: all six dated facts are that. */
export const hourOn = (day: string) => ({
  format: 'webinar',
  startsAtLocal: `${day}T15:00`,
  endsAtLocal: `${day}T16:00`,
  ...newYork,
  ...contacts,
  accessibilityOffers: online,
});

export const hiringForCulturalKnowledge = event(
  'hiring-for-cultural-knowledge',
  { on: '2025-01-06' },
  {
    title: 'Building community connections by hiring for cultural knowledge',
    slug: 'building-community-connections-by-hiring-for-cultural-knowledge',
    summary:
      'A cultural liaison joins the front desk: how one library assistant position opened a neighbourhood’s door.',
    body: hiringBody,
    image: {
      file: 'media-listening-chairs',
      alt: 'Two chairs drawn up to face each other',
      decorative: false,
    },
    topics: topics('community-engagement', 'skills-and-careers'),
    audiences: audiences('frontline-staff', 'library-leaders', 'public-libraries'),
    ...hourOn('2025-01-30'),
    ...openAt('hiring-for-cultural-knowledge'),
    presenters: [by('imani-okafor', 'moderator'), by('yusuf-haddad')],
    recording: { state: 'planned' },
    materials: [{ kind: 'slides', state: 'due', note: 'One day ahead of the webinar.' }],
  },
);

export const empoweringTeens = event(
  'empowering-teens',
  { on: '2025-01-07' },
  {
    title:
      'Empowering teens: Enhancing information literacy through games and interactive programming',
    slug: 'empowering-teens-information-literacy-through-games',
    summary:
      'Escape rooms and social media tools that teach teens to ask who is speaking, and why now.',
    body: teensBody,
    image: { file: 'media-puzzle-door', decorative: true },
    topics: topics('teens-and-youth', 'digital-inclusion'),
    audiences: audiences('youth-services', 'public-libraries'),
    ...hourOn('2025-02-06'),
    ...openAt('empowering-teens'),
    presenters: [by('mei-lin-carter')],
    recording: { state: 'planned' },
    materials: [
      { kind: 'handout', state: 'due', note: 'Printable clues for the shoebox escape room.' },
    ],
  },
);

export const theoryOfChange = event(
  'theory-of-change',
  { on: '2025-01-08' },
  {
    title: 'Turn strategy into action with Theory of Change',
    slug: 'turn-strategy-into-action-with-theory-of-change',
    summary:
      'Draw the line from what you do to what changes, and put it into practice together with the people it is for.',
    body: theoryOfChangeBody,
    image: { file: 'media-hands-and-map', decorative: true },
    topics: topics('co-creation', 'skills-and-careers'),
    audiences: audiences('library-leaders', 'public-libraries', 'academic-libraries'),
    ...hourOn('2025-02-26'),
    ...openAt('theory-of-change'),
    presenters: [by('ellen-voss'), by('imani-okafor', 'host')],
    recording: { state: 'planned' },
  },
);
