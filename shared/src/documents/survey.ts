import { z } from 'zod';

import type { Issue, Place } from '../issues.ts';
import { limits } from '../limits.ts';
import { fail, ok, type Result } from '../result.ts';
import { surveyModes } from '../vocabulary.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import {
  calendarDate,
  choiceOr,
  common,
  line,
  list,
  optional,
  percent,
  prose,
  wholeNumber,
} from './fields.ts';

export const finding = z.object({
  question: line(limits.title),
  note: optional(prose(limits.note)),
  options: list(z.object({ label: line(limits.name), percent })),
});

const shape = {
  ...common,
  mode: choiceOr(surveyModes, 'online'),
  fieldedFrom: calendarDate,
  fieldedTo: calendarDate,
  sampleSize: wholeNumber(1, 100_000_000),
  population: line(),
  /** What was stated when it was published; compared with what the sample size gives. */
  statedMarginPoints: optional(percent),
  confidencePercent: optional(wholeNumber(50, 99)),
  findings: list(finding),
};

type Fields = z.output<z.ZodObject<typeof shape>>;

/** Results of a survey, with the method that tells how sure they are. */
export const survey = documentParser('survey', shape, finish);

export type Survey = DocumentOf<typeof survey>;
export type Finding = Survey['findings'][number];

function finish(
  fields: Fields,
  place: Place,
): Result<Fields & { readonly confidencePercent: number }, readonly Issue[]> {
  return fields.fieldedTo < fields.fieldedFrom
    ? fail([{ code: 'ends-before-start', place: { ...place, field: 'fieldedTo' } }])
    : ok({ ...fields, confidencePercent: fields.confidencePercent ?? 95 });
}
