import type { APIRoute } from 'astro';

import { calendarOf } from '../../../../outputs/calendar-scopes.ts';
import { toCalendar } from '../../../../outputs/calendar.ts';
import { answer } from '../../../../outputs/responses.ts';
import { facetScope } from '../../../../outputs/subject.ts';
import { localeOf } from '../../../../view/locale-of.ts';

/**
 * The calendar of one topic, and of each value of the other facets. Not under `[...locale]`, which
 * can stand for several parts of an address: `feeds/events/topic/x.ics` would be taken for the page
 * of a month of events in the language `feeds`.
 */
export const GET: APIRoute = ({ params, locals: { hub } }) => {
  const locale = localeOf(params['locale']);
  const scope = facetScope(params);
  const calendar = locale && scope && calendarOf(scope, locale, hub);
  return answer('calendar', calendar && toCalendar(calendar));
};
