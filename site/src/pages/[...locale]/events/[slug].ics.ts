import type { APIRoute } from 'astro';

import { calendarOf } from '../../../outputs/calendar/calendar-scopes.ts';
import { answerCalendar } from '../../../outputs/responses.ts';
import { localeOf } from '../../../view/locale-of.ts';

/** One event, to be added to a calendar. */
export const GET: APIRoute = ({ params: { locale: prefix, slug }, locals }) => {
  const locale = localeOf(prefix);
  const isKnown = locale !== undefined && slug !== undefined;
  const calendar = isKnown ? calendarOf({ kind: 'event', slug }, locale, locals.hub) : undefined;
  return answerCalendar(calendar, locals);
};
