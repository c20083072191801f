import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { calendarDate, common, optional } from './fields.ts';

/** A page of its own: about, accessibility, privacy. */
export const page = documentParser(
  'page',
  {
    ...common,
    lastReviewedOn: optional(calendarDate),
  },
  ok,
);

export type Page = DocumentOf<typeof page>;
