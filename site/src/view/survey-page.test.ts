import { expect, test } from 'vitest';

import { documentOf, hubOf } from '../hub/hub.fixture.ts';
import { toSurveyPage } from './survey-page.ts';

const survey = (given: Parameters<typeof documentOf>[1] = {}) =>
  documentOf('survey', {
    documentId: 'engage',
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
          { label: 'Partnerships', percent: 77 },
          { label: 'Events', percent: 80 },
        ],
      },
      { question: 'Not asked in the end', options: [] },
    ],
    ...given,
  });

const pageOf = (given: Parameters<typeof documentOf>[1] = {}) =>
  toSurveyPage(hubOf([survey(given)]), '/research/engage/', 'en');

test('the method is stated as it was', () => {
  expect(pageOf().method.facts).toEqual([
    { label: 'Asked', words: 'Online, 5 – 19 November 2020' },
    { label: 'Answers', words: '223' },
    { label: 'Who', words: 'U.S. public and academic libraries' },
    { label: 'Confidence', words: '95%' },
    { label: 'Margin of error', words: '±6 points stated, ±6.6 computed' },
  ]);
});

test.for([
  [
    'a margin that the sample size contradicts',
    {},
    'The survey states a margin of error of ±6 points. Our own check from the number of answers gives ±6.6 points, which is not the same. We show both, and draw each bar’s range from the number of answers.',
  ],
  [
    'a margin that agrees',
    { statedMarginPoints: 6.5 },
    'The survey states a margin of error of ±6.5 points. Our own check from the number of answers gives ±6.6 points: the two agree.',
  ],
  [
    'no margin',
    { statedMarginPoints: null },
    'The survey states no margin of error. The number of answers gives ±6.6 points.',
  ],
  [
    'a margin that cannot be checked',
    { confidencePercent: 85 },
    'The survey states a margin of error of ±6 points. It cannot be checked at this level of confidence.',
  ],
  [
    'nothing to go by',
    { confidencePercent: 85, statedMarginPoints: null },
    'The survey states no margin of error, and none can be computed from it.',
  ],
] as const)('%s', ([, given, margin]) => {
  expect(pageOf(given).method.margin).toBe(margin);
});

test('the figure to remember is the largest of the first question', () => {
  expect(pageOf().keyFigure).toEqual({
    number: '80',
    sign: '%',
    answer: 'Events',
    question: 'How libraries engage their communities',
  });
});

test('a question without answers has no chart', () => {
  expect(pageOf().charts.map(({ id }) => id)).toEqual(['finding-1']);
});

test('the margin in Spanish and Arabic', () => {
  const hub = hubOf([survey({ locale: 'es' }), survey({ locale: 'ar' })]);
  const margins = (['es', 'ar'] as const).map(
    (locale) => toSurveyPage(hub, `/${locale}/research/engage/`, locale).method.facts.at(-1)?.words,
  );
  expect(margins).toEqual([
    '±6 puntos declarados, ±6,6 calculados',
    '±٦ نقاط كما ذُكر، ±٦٫٦ بالحساب',
  ]);
});

test.for([
  ['en', 'The survey states a margin of error of ±1 point.', 'percent of 5 answers'],
  ['es', 'La encuesta declara un margen de error de ±1 punto.', 'porcentaje de 5 respuestas'],
  ['ar', 'يذكر الاستطلاع هامش خطأ قدره ±١ نقطة.', 'نسبة مئوية من ٥ إجابات'],
] as const)('one point, and a few answers (%s)', ([locale, margin, caption]) => {
  const hub = hubOf([survey({ locale, statedMarginPoints: 1, sampleSize: 5 })]);
  const prefix = locale === 'en' ? '' : `/${locale}`;
  const page = toSurveyPage(hub, `${prefix}/research/engage/`, locale);
  expect(page.method.margin.startsWith(margin)).toBe(true);
  expect(page.charts[0]?.caption).toBe(`How libraries engage their communities: ${caption}`);
});
