import type { APIRoute } from 'astro';

import { calendarOf } from '../../../outputs/calendar-scopes.ts';
import { toCalendar } from '../../../outputs/calendar.ts';
import { answer } from '../../../outputs/responses.ts';
import { localeOf } from '../../../view/locale-of.ts';

/** One event, to be added to a calendar. */
export const GET: APIRoute = ({ params: { locale: part, slug = '' }, locals: { hub } }) => {
  const locale = localeOf(part);
  const calendar = locale && calendarOf({ kind: 'event', slug }, locale, hub);
  return answer('calendar', calendar && toCalendar(calendar));
};
