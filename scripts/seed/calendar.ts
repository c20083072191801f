import { addDays, type CalendarDate } from '@porchlight/shared';

import type { Calendar } from './demo-document.ts';

/** Days counted from the day of seeding. */
export const calendarFrom = (day: CalendarDate): Calendar => ({
  date: (days) => addDays(day, days),
  time: (days, wallTime) => `${addDays(day, days)}T${wallTime}`,
});
