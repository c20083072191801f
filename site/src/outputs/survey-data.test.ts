import { expect, test } from 'vitest';

import { hubOf } from './library.fixture.ts';
import { raw } from './raw-document.fixture.ts';
import { documentOf } from './seen.fixture.ts';
import { toSurveyCsv, toSurveyJson } from './survey-data.ts';

const hub = hubOf([
  raw('survey', 'engage', {
    title: 'How libraries engage',
    slug: 'engage',
    mode: 'online',
    fieldedFrom: '2020-11-05',
    fieldedTo: '2020-11-19',
    sampleSize: 223,
    population: 'U.S. libraries',
    statedMarginPoints: 6,
    findings: [
      {
        question: 'How do you engage, and with whom?',
        options: [
          { label: 'Events', percent: 80 },
          { label: '=HYPERLINK("x")', percent: 31.5 },
        ],
      },
    ],
  }),
]);
const survey = documentOf(hub, 'engage', 'survey');

test('the figures of a survey as a table: one answer a row, and no cell is a formula', () => {
  expect(toSurveyCsv(survey).split('\r\n')).toEqual([
    'question,answer,percent,low,high',
    '"How do you engage, and with whom?",Events,80,74.3,84.7',
    '"How do you engage, and with whom?","\'=HYPERLINK(""x"")",31.5,25.8,37.9',
    '',
  ]);
});

test('the figures of a survey as data, with its method', () => {
  expect(JSON.parse(toSurveyJson(survey, hub))).toMatchObject({
    title: 'How libraries engage',
    language: 'en',
    url: 'https://hub.library.example/research/engage/',
    method: {
      mode: 'online',
      population: 'U.S. libraries',
      fieldedFrom: '2020-11-05',
      fieldedTo: '2020-11-19',
      sampleSize: 223,
      confidencePercent: 95,
      statedMarginPoints: 6,
      computedMarginPoints: 6.6,
    },
    answers: [
      { answer: 'Events', percent: 80, low: 74.3, high: 84.7 },
      { answer: '=HYPERLINK("x")', percent: 31.5, low: 25.8, high: 37.9 },
    ],
  });
});
