/**
 * Pages of the demo that stand for all: one of each template, with as much on it as the demo has, and
 * one for each state of an event. What checks a look, or a way of using the site, checks it on these.
 */

const lists = [
  '/',
  '/events/',
  '/events/on-demand/',
  '/events/2026/06/',
  '/events/formats/hybrid/',
  '/news/',
  '/news/2026/05/',
  '/blog/',
  '/stories/',
  '/stories/2026/06/',
  '/courses/',
  '/guides/',
  '/products/',
  '/research/',
  '/topics/',
  '/topics/co-creation/',
  '/audiences/',
  '/audiences/academic-libraries/',
  '/series/',
  '/series/front-porch-mondays/',
  '/places/',
  '/places/hillside-branch/',
  '/campaigns/',
  '/campaigns/engaged-libraries/',
] as const;

/** By what the event shows at the moment of the demo. */
export const eventStates = {
  next: '/events/porch-borrowed-kettle/',
  upcoming: '/events/alder-gathering/',
  'with a waiting list': '/events/ask-first/',
  full: '/events/library-of-things-one-year-on/',
  'registration opens later': '/events/reading-the-numbers/',
  tentative: '/events/teens-run-hillside/',
  'moved online': '/events/first-five-minutes/',
  postponed: '/events/voices-from-the-river/',
  cancelled: '/events/grant-writing-over-lunch/',
  'to be announced': '/events/walking-the-county-map/',
  'on demand': '/events/co-creating-library-services-for-transformative-impact/',
  'past, with a recording': '/events/dont-manage-change-embrace-it/',
  'past, with a recording to come': '/events/mapping-assets-on-foot/',
  'past, not recorded': '/events/kitchen-table-consultation/',
  'past, cancelled': '/events/rooftop-star-party/',
} as const;

const documents = [
  '/news/easy-as-abcd/',
  '/blog/six-blocks-ten-names/',
  '/stories/the-van-that-comes-back/',
  '/courses/first-conversations/',
  '/guides/five-ways-to-begin/',
  '/products/capira/',
  '/research/community-engagement-survey-2020/',
  '/people/priya-raman/',
  '/accessibility/',
  '/privacy/',
  '/contact/',
] as const;

const others = [
  '/feeds/',
  '/search/',
  '/status/',
  '/offline/',
  '/embed/',
  '/embed/events/format/webinar/',
  '/nowhere/',
] as const;

/** Of the English site, which has most of everything. */
export const templates: readonly string[] = [
  ...lists,
  ...Object.values(eventStates),
  ...documents,
  ...others,
];

/** The same of the Arabic site, as far as the demo fills it. */
export const arabicTemplates: readonly string[] = [
  '/ar/',
  '/ar/events/',
  '/ar/events/on-demand/',
  '/ar/events/2026/06/',
  '/ar/events/umsiyat-aljiran-aljudud/',
  '/ar/events/altawzif-ala-asas-almarifa-althaqafiya/',
  '/ar/news/',
  '/ar/news/saat-alhikaya-alarabiya/',
  '/ar/blog/arbaun-lafita/',
  '/ar/stories/thalathat-karasin/',
  '/ar/courses/tarjama-nassiya-washaraih/',
  '/ar/products/',
  '/ar/research/',
  '/ar/topics/altarikh-almahalli/',
  '/ar/audiences/min-13-ila-17/',
  '/ar/campaigns/maktabat-maa-mujtamaiha/',
  '/ar/places/',
  '/ar/itahat-alwusul/',
  '/ar/feeds/',
  '/ar/search/',
  '/ar/status/',
  '/ar/offline/',
  '/ar/embed/',
  '/ar/embed/events/',
  '/ar/nowhere/',
];
