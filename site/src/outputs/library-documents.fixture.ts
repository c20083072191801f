import { raw, type RawDocument } from './raw-document.fixture.ts';

const newYork = { timeZone: 'America/New_York', format: 'webinar' };

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** The dated events of the page this project measures itself by. */
const referenceEvents = [
  raw('event', 'hiring', {
    ...newYork,
    title: 'Building community connections by hiring for cultural knowledge',
    slug: 'hiring-for-cultural-knowledge',
    startsAtLocal: '2025-01-30T15:00',
    endsAtLocal: '2025-01-30T16:00',
    summary:
      'How one library made room for liaisons who know their neighbours; and what it changed.',
    body: paragraph('Bring a question, a colleague, or both.'),
    topics: ['topic-partnerships', 'topic-staffing'],
    audiences: ['managers'],
    series: 'listening',
    registrationState: 'open',
    registrationUrl: 'https://register.library.example/hiring?from=feed&seats=1,2',
    free: true,
  }),
  raw(
    'event',
    'teens',
    {
      ...newYork,
      title:
        'Empowering teens: Enhancing information literacy through games and interactive programming',
      slug: 'empowering-teens',
      startsAtLocal: '2025-02-06T15:00',
      endsAtLocal: '2025-02-06T16:00',
      summary: 'Escape rooms that teach how to check a source.',
      topics: ['topic-teens'],
      eventStatus: 'postponed',
      statusNote: 'Our presenter is ill. A new date follows.',
    },
    { revisedAt: '2025-01-15T08:00:00.000Z' },
  ),
  raw('event', 'theory-of-change', {
    ...newYork,
    title: 'Turn strategy into action with Theory of Change',
    slug: 'theory-of-change',
    startsAtLocal: '2025-02-26T15:00',
    endsAtLocal: '2025-02-26T16:00',
  }),
  raw(
    'event',
    'embrace-change',
    {
      ...newYork,
      title: 'Don’t manage change—embrace it',
      slug: 'embrace-change',
      startsAtLocal: '2025-01-16T15:00',
      endsAtLocal: '2025-01-16T16:00',
      topics: ['topic-staffing'],
      recording: {
        state: 'ready',
        url: 'https://video.library.example/embrace',
        publishedOn: '2025-01-18',
        fileUrl: 'https://video.library.example/embrace.mp4?a=1,2',
        fileMime: 'video/mp4',
        fileBytes: 1_234_567,
      },
    },
    { revisedAt: '2025-01-18T14:00:00.000Z' },
  ),
  raw('event', 'climate', {
    ...newYork,
    title: 'Climate change communication: How and why to do it in libraries',
    slug: 'climate-communication',
    startsAtLocal: '2024-12-05T15:00',
    endsAtLocal: '2024-12-05T16:00',
    eventStatus: 'cancelled',
    statusNote: 'Too few people could come.',
    registrationState: 'open',
    registrationUrl: 'https://register.library.example/climate',
  }),
];

/** What the reference has no example of. */
const otherEvents = [
  raw('event', 'book-fair', {
    title: 'Book fair',
    slug: 'book-fair',
    format: 'in-person',
    allDay: true,
    startsAtLocal: '2024-12-30T00:00',
    endsAtLocal: '2025-01-02T00:00',
    timeZone: 'Pacific/Auckland',
    place: 'millrace',
    room: 'Hall 2',
  }),
  raw('event', 'night-walk', {
    title: 'Night walk',
    slug: 'night-walk',
    format: 'hybrid',
    startsAtLocal: '2025-03-08T23:00',
    endsAtLocal: '2025-03-09T04:00',
    timeZone: 'America/New_York',
    place: 'millrace',
    joinUrl: 'https://meet.library.example/room?passcode=4711',
  }),
  raw('event', 'someday', { title: 'Someday', slug: 'someday', format: 'webinar' }),
  raw('event', 'always', {
    title: 'Whenever you like',
    slug: 'always',
    format: 'webinar',
    recording: { state: 'ready', url: 'https://video.library.example/always' },
  }),
  raw(
    'event',
    'hiring',
    {
      ...newYork,
      title: 'Crear lazos: contratar por conocimiento cultural',
      slug: 'contratar-por-conocimiento-cultural',
      startsAtLocal: '2025-01-30T15:00',
      endsAtLocal: '2025-01-30T16:00',
      topics: ['topic-partnerships'],
    },
    { locale: 'es', firstPublishedAt: '2024-11-06T09:00:00.000Z' },
  ),
  raw(
    'event',
    'teens',
    {
      ...newYork,
      title: 'تمكين اليافعين: الثقافة المعلوماتية من خلال الألعاب',
      slug: 'empowering-teens',
      startsAtLocal: '2025-02-06T15:00',
      endsAtLocal: '2025-02-06T16:00',
      summary: 'غرف هروب تعلّم كيف نتحقق من المصدر.',
      eventStatus: 'postponed',
      statusNote: 'المحاضِرة مريضة، وسنعلن موعدًا جديدًا.',
    },
    { locale: 'ar', revisedAt: '2025-01-15T08:00:00.000Z' },
  ),
];

const reading = [
  raw(
    'news-article',
    'abcd',
    {
      title: 'Easy as ABCD: assets & relationships',
      slug: 'easy-as-abcd',
      body: [
        {
          type: 'heading',
          level: 1,
          children: [{ type: 'text', text: 'Begin with what is there' }],
        },
        ...paragraph('Ask what a street can do, not what it lacks.'),
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              url: '/events/?a=1&b=2',
              children: [{ type: 'text', text: 'Come along' }],
            },
          ],
        },
        { type: 'image', media: 'porch', alt: 'A “porch” at dusk' },
        { type: 'code', children: [{ type: 'text', text: 'if (a < b && b > c) { /* ]]> */ }' }] },
      ],
      authors: ['audrey', 'agent'],
      topics: ['topic-partnerships'],
      correctionNote: 'An earlier version named the wrong street.',
    },
    { firstPublishedAt: '2024-11-20T09:00:00.000Z', revisedAt: '2024-11-21T09:00:00.000Z' },
  ),
  raw(
    'blog-post',
    'co-create',
    {
      title: 'Use <details> & &copy; when x < y, says AT&T',
      slug: 'co-create',
      externalUrl: 'https://blog.library.example/co-create',
    },
    { firstPublishedAt: '2024-11-20T09:00:00.000Z' },
  ),
  raw('story', 'mlk-day', {
    title: 'Help meet basic needs through service to others',
    slug: 'mlk-day',
    summary: 'A day of work, told in a post.',
    permalink: 'https://social.library.example/1',
  }),
  raw('course', 'things', {
    title: 'Library of Things',
    slug: 'library-of-things',
    summary: 'Lend a drill, a tent, a telescope.',
    provider: 'webjunction',
    free: true,
    enrolUrl: 'https://learn.library.example/things',
  }),
];

const named = [
  raw('topic', 'topic-partnerships', { name: 'Partnerships', slug: 'partnerships' }),
  raw('topic', 'topic-partnerships', { name: 'Alianzas', slug: 'alianzas' }, { locale: 'es' }),
  raw('topic', 'topic-staffing', { name: 'Staff & how to keep them', slug: 'staffing' }),
  raw('topic', 'topic-teens', { name: 'Teens', slug: 'teens' }),
  raw('topic', 'topic-quiet', { name: 'Quiet', slug: 'quiet' }),
  raw('audience', 'managers', { name: 'Managers', slug: 'managers' }),
  raw('series', 'listening', { name: 'Listening', slug: 'listening' }),
  raw('person', 'audrey', { name: 'Audrey Example', slug: 'audrey' }),
  raw('person', 'agent', { name: '007', slug: 'agent' }),
  raw('organization', 'webjunction', { name: 'WebJunction' }),
  raw('place', 'millrace', {
    name: 'Millrace branch',
    slug: 'millrace-branch',
    street: '1 Mill Lane',
    locality: 'Alder',
    region: 'Ohio',
    postalCode: '45000',
    country: 'United States',
  }),
];

/** A whole small library. */
export const libraryDocuments: readonly RawDocument[] = [
  ...referenceEvents,
  ...otherEvents,
  ...reading,
  ...named,
];
