import type { APIRoute } from 'astro';

import { calendarOf } from '../../../outputs/calendar-scopes.ts';
import { toCalendar } from '../../../outputs/calendar.ts';
import { answer } from '../../../outputs/responses.ts';
import { localeOf } from '../../../view/locale-of.ts';

/** The calendar of every event. */
export const GET: APIRoute = ({ params, locals: { hub } }) => {
  const locale = localeOf(params['locale']);
  const calendar = locale && calendarOf({ kind: 'all' }, locale, hub);
  return answer('calendar', calendar && toCalendar(calendar));
};
