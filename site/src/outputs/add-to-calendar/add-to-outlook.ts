import { addDays } from '@porchlight/shared';

import { escapeHtml } from '../html-escape.ts';
import { type EntryForm, formAddress, notesOf, utcSeconds } from './entry-form.ts';

/**
 * The address at which Outlook on the web opens a new entry: `outlook.live.com` for everybody,
 * `outlook.office.com` for people with an account at work or school. Times are UTC. Whole days end
 * at the midnight after the last one, as everywhere in Exchange
 * (https://learn.microsoft.com/en-us/exchange/client-developer/exchange-web-services/how-to-create-all-day-events-by-using-ews-in-exchange).
 * The body is read as HTML; the subject and the location are not.
 *
 * Not documented by Microsoft:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/outlook-web.md
 */
export function outlookAddress(host: string, form: EntryForm): string {
  const { schedule, title, location } = form;
  const isAllDay = schedule.kind === 'all-day';
  const [startdt, enddt] = isAllDay
    ? [schedule.firstDay, addDays(schedule.lastDay, 1)]
    : [utcSeconds(schedule.startsAt), utcSeconds(schedule.endsAt)];
  return formAddress(`https://${host}/calendar/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt,
    enddt,
    allday: isAllDay ? 'true' : '',
    subject: title,
    location,
    body: escapeHtml(notesOf(form)).replaceAll('\n', '<br>'),
  });
}
