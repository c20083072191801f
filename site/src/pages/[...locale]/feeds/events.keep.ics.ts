import type { APIRoute } from 'astro';

import { calendarOf } from '../../../outputs/calendar/calendar-scopes.ts';
import { answerCalendar } from '../../../outputs/responses.ts';
import { localeOf } from '../../../view/locale-of.ts';

/** The calendar of every event, for programs that drop what its status calls cancelled. */
export const GET: APIRoute = ({ params, locals }) => {
  const locale = localeOf(params['locale']);
  return answerCalendar(locale && calendarOf({ kind: 'all' }, locale, locals.hub, 'kept'), locals);
};
