import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { courseFormats, courseLevels } from '../vocabulary.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import {
  calendarDate,
  choiceOr,
  common,
  line,
  optional,
  reference,
  webAddress,
  wholeNumber,
  yesOrNo,
} from './fields.ts';

/** Something to learn, offered by us or by someone else. */
export const course = documentParser(
  'course',
  {
    ...common,
    provider: reference.optional(),
    courseFormat: choiceOr(courseFormats, 'self-paced'),
    lengthMinutes: optional(wholeNumber(1, limits.minutes)),
    level: choiceOr(courseLevels, 'all-levels'),
    free: yesOrNo,
    cost: optional(line()),
    certificate: yesOrNo,
    enrolUrl: webAddress,
    lastReviewedOn: optional(calendarDate),
    /** From this day on it is no longer offered. */
    retiredOn: optional(calendarDate),
  },
  ok,
);

export type Course = DocumentOf<typeof course>;
