import type { Hub } from '../hub/hub.ts';
import { hubOf } from '../outputs/library.fixture.ts';
import { raw, type RawDocument } from '../outputs/raw-document.fixture.ts';

/** An hour of a webinar, from 15:00 in New York. */
export const webinar = (
  slug: string,
  title: string,
  day: string,
  more: Readonly<Record<string, unknown>> = {},
): RawDocument =>
  raw('event', slug, {
    slug,
    title,
    format: 'webinar',
    startsAtLocal: `${day}T15:00`,
    endsAtLocal: `${day}T16:00`,
    timeZone: 'America/New_York',
    free: true,
    registrationState: 'open',
    registrationUrl: `https://register.library.example/${slug}`,
    ...more,
  });

const recorded = { recording: { state: 'ready', url: 'https://video.library.example/recording' } };

/** The six events of the page that the demo stands for, and its survey. */
export const referenceDocuments: readonly RawDocument[] = [
  webinar(
    'hiring',
    'Building community connections by hiring for cultural knowledge',
    '2025-01-30',
  ),
  webinar(
    'teens',
    'Empowering teens: Enhancing information literacy through games and interactive programming',
    '2025-02-06',
  ),
  webinar('strategy', 'Turn strategy into action with Theory of Change', '2025-02-26'),
  webinar('change', 'Don’t manage change—embrace it', '2025-01-16', recorded),
  webinar(
    'climate',
    'Climate change communication: How and why to do it in libraries',
    '2024-12-05',
    recorded,
  ),
  webinar('community', 'Building community in a changing climate', '2024-11-21', recorded),
  raw('survey', 'survey', {
    slug: 'engagement-2020',
    title: 'How libraries engage',
    mode: 'online',
    fieldedFrom: '2020-11-05',
    fieldedTo: '2020-11-19',
    sampleSize: 223,
    population: 'U.S. public and academic libraries',
    statedMarginPoints: 6,
    confidencePercent: 95,
    findings: [
      {
        question: 'How libraries engage their communities',
        options: [
          { label: 'Events', percent: 80 },
          { label: 'Partnerships', percent: 77 },
        ],
      },
    ],
  }),
  raw('hub-page', 'hub-page', {
    title: 'Engaging communities',
    sections: [
      { kind: 'hero', heading: 'A light on for everyone' },
      { kind: 'survey', items: [{ target: 'survey:survey' }] },
      { kind: 'upcoming', count: 3 },
      { kind: 'on-demand', count: 3 },
    ],
  }),
];

export const referenceHub = (moment: string): Hub => hubOf(referenceDocuments, { moment });
