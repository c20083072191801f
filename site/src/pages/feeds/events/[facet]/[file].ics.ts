import { calendarNamed } from '@porchlight/shared';
import type { APIRoute } from 'astro';

import { calendarOf } from '../../../../outputs/calendar/calendar-scopes.ts';
import { answerCalendar } from '../../../../outputs/responses.ts';
import { localeOf } from '../../../../view/locale-of.ts';

/**
 * The calendar of one topic, of each value of the other facets and of each format, in both ways to
 * treat what is cancelled: `reading.ics` and `reading.keep.ics`. Not under `[...locale]`, which can
 * stand for several parts of an address: `feeds/events/topic/x.ics` would be taken for the page of a
 * month of events in the language `feeds`.
 */
export const GET: APIRoute = ({ params, locals }) => {
  const locale = localeOf(params['locale']);
  const wanted = calendarNamed(`${params['facet']}/${params['file']}`);
  const calendar = locale && wanted && calendarOf(wanted.scope, locale, locals.hub, wanted.policy);
  return answerCalendar(calendar, locals);
};
