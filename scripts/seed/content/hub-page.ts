import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { arabic, english, type HubWords, spanish } from './hub-page-words.ts';
import { opening } from './in-three-languages.ts';

const card = (target: string, label?: string) => ({
  target,
  ...(label === undefined ? {} : { label }),
});

/** The sections in their order, which every language shares. */
const sections = (words: HubWords) => [
  {
    kind: 'hero',
    ...words.hero,
    image: { file: 'media-porch-at-dusk', alt: words.heroAlt, decorative: false },
  },
  { kind: 'definition', ...words.definition },
  { kind: 'survey', ...words.survey, items: [card('survey:survey-community-engagement-2020')] },
  { kind: 'guide', ...words.guide, items: [card('guide:guide-five-ways-to-begin')] },
  {
    kind: 'featured',
    ...words.featured,
    items: [
      card('story:story-service-to-others', words.featuredPost),
      card('story:story-engagement-team', words.featuredStory),
      card('guide:guide-partnership-marketing'),
    ],
  },
  {
    kind: 'courses',
    ...words.courses,
    items: [
      card('course:course-library-of-things'),
      card('course:course-advancing-ideas'),
      card('course:course-public-health-emergencies'),
    ],
  },
  { kind: 'upcoming', ...words.upcoming, count: 3 },
  { kind: 'on-demand', ...words.onDemand, count: 3 },
  {
    kind: 'products',
    ...words.products,
    items: [card('product:product-capira'), card('product:product-contentdm')],
  },
  { kind: 'subscribe', ...words.subscribe },
];

const original: DemoDocument = {
  type: 'hub-page',
  documentId: 'hub-page',
  locale: 'en',
  published: opening,
  fields: {
    title: 'Engaging communities',
    summary:
      'Webinars, stories, courses and evidence from libraries that work with their neighbours, not only for them.',
    sections: sections(english),
  },
};

/** The landing page. */
export const hubPage: readonly DemoDocument[] = [
  original,
  translated(original, 'es', opening, {
    title: 'Participar con la comunidad',
    summary:
      'Seminarios, relatos, cursos y datos de bibliotecas que trabajan con su vecindario, y no solo para él.',
    sections: sections(spanish),
  }),
  translated(original, 'ar', opening, {
    title: 'مع المجتمع',
    summary: 'ندوات وقصص ودورات وأرقام من مكتبات تعمل مع جيرانها، لا من أجلهم فحسب.',
    sections: sections(arabic),
  }),
];
