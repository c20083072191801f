import { addDays, type DatedSchedule } from '@porchlight/shared';

import { basicFormat, type EntryForm, formAddress, notesOf } from './entry-form.ts';

/**
 * The address at which Yahoo Calendar opens a new entry. Yahoo knows no zones: it takes every time
 * for one on the visitor's own clock and drops a `Z`, so UTC would be wrong for nearly everybody
 * (https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/issues/29). It is
 * given the clock of the event, which is right for whoever lives by it; the link has to say so.
 *
 * Not documented by Yahoo:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/yahoo.md
 */
export function yahooAddress(form: EntryForm): string {
  const { schedule, title, location } = form;
  return formAddress('https://calendar.yahoo.com/', {
    v: '60',
    title,
    ...timesOf(schedule),
    in_loc: location,
    desc: notesOf(form),
  });
}

/**
 * Always with an end where there is one: a duration goes wrong at midnight, and is ignored beside
 * an end. One whole day has a duration of its own; several are shown from midnight to midnight, the
 * day after not included (https://github.com/spatie/calendar-links/issues/240).
 */
function timesOf(schedule: DatedSchedule): Readonly<Record<string, string>> {
  if (schedule.kind === 'timed') {
    const { startsAtLocal, endsAtLocal } = schedule;
    return { st: basicFormat(`${startsAtLocal}:00`), et: basicFormat(`${endsAtLocal}:00`) };
  }
  const { firstDay, lastDay } = schedule;
  return firstDay === lastDay
    ? { st: basicFormat(firstDay), dur: 'allday' }
    : { st: basicFormat(firstDay), et: basicFormat(addDays(lastDay, 1)) };
}
