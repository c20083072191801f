import {
  type DocumentsByType,
  documentPath,
  marginPoints,
  wilsonInterval,
} from '@porchlight/shared';
import { stringify } from 'csv-stringify/sync';

import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from './address.ts';

type Survey = DocumentsByType['survey'];

/** One answer to one question, with the range that its share likely lies in; in percent. */
export interface SurveyAnswer {
  readonly question: string;
  readonly answer: string;
  readonly percent: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Every answer of a survey, in its order; ranges are Wilson's, to a tenth. */
export const answersOf = (survey: Survey): readonly SurveyAnswer[] =>
  survey.findings.flatMap(({ question, options }) =>
    options.map(({ label, percent }) => {
      const { sampleSize, confidencePercent } = survey;
      const range = wilsonInterval(percent, sampleSize, confidencePercent);
      return {
        question,
        answer: label,
        percent,
        low: range && tenths(range.low),
        high: range && tenths(range.high),
      };
    }),
  );

const tenths = (value: number): number => Number(value.toFixed(1));

/**
 * The figures for a spreadsheet (RFC 4180), one answer a row. A cell that begins like a formula
 * is kept from being one: spreadsheets would carry it out.
 */
export const toSurveyCsv = (survey: Survey): string =>
  stringify([...answersOf(survey)], {
    header: true,
    columns: ['question', 'answer', 'percent', 'low', 'high'],
    record_delimiter: 'windows',
    escape_formulas: true,
  });

/** The figures with the method that tells how sure they are. */
export function toSurveyJson(survey: Survey, hub: HubReader): string {
  const { title, locale, mode, population, sampleSize, confidencePercent } = survey;
  const computed = marginPoints(sampleSize, confidencePercent);
  return `${JSON.stringify(
    {
      title,
      language: locale,
      url: addressOf(documentPath(survey) ?? '/', hub.site),
      published: survey.firstPublishedAt,
      revised: survey.revisedAt,
      method: {
        mode,
        population,
        fieldedFrom: survey.fieldedFrom,
        fieldedTo: survey.fieldedTo,
        sampleSize,
        confidencePercent,
        statedMarginPoints: survey.statedMarginPoints,
        computedMarginPoints: computed === undefined ? undefined : tenths(computed),
      },
      answers: answersOf(survey),
    },
    null,
    2,
  )}\n`;
}
