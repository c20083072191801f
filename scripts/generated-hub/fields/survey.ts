import { addDays, type CalendarDate, defaultLocale, surveyModes } from '@porchlight/shared';

import { phrase } from '../words/phrase.ts';
import { populations } from '../words/populations.ts';
import { subjects } from '../words/subjects.ts';
import { titles } from '../words/titles.ts';
import { commonFields, titleOf } from './common.ts';
import type { Draft, Fields } from './draft.ts';

const question = phrase(
  'What would you come back for?',
  '¿Por qué volverías?',
  'ما الذي يجعلك تعود؟',
);

export function surveyFields(draft: Draft): Fields {
  const { random, entry, locale } = draft;
  const common = commonFields(draft, titleOf(draft, titles.survey), 'large');
  const original = entry.versions.find((version) => version.locale === defaultLocale);
  const published = original?.firstPublishedAt.slice(0, 10) as CalendarDate;
  const fieldedTo = addDays(published, -random.between(20, 90));
  return {
    ...common,
    mode: random.pick(surveyModes),
    fieldedFrom: addDays(fieldedTo, -random.between(7, 30)),
    fieldedTo,
    sampleSize: random.between(80, 4_000),
    population: random.pick(populations)[locale],
    confidencePercent: random.pick([90, 95, 95, 99]),
    findings: Array.from({ length: random.between(2, 4) }, () => ({
      question: question[locale],
      options: random.some(subjects, random.between(3, 5)).map((subject) => ({
        label: subject[locale],
        percent: random.between(5, 90),
      })),
    })),
  };
}
