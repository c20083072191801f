import type { Calendar, DemoDocument } from '../demo-document.ts';
import { upcomingChanged } from './upcoming-changed.ts';
import { upcomingFirstWeek } from './upcoming-first-week.ts';
import { upcomingLater } from './upcoming-later.ts';
import { upcomingSecondWeek } from './upcoming-second-week.ts';
import { upcomingTranslated } from './upcoming-translated.ts';
import { upcomingTwoMonths } from './upcoming-two-months.ts';

/** Everything ahead of the day of seeding, from tomorrow to the fourth month. */
export const upcomingEvents = (calendar: Calendar): readonly DemoDocument[] => [
  ...upcomingFirstWeek(calendar),
  ...upcomingSecondWeek(calendar),
  ...upcomingChanged(calendar),
  ...upcomingTwoMonths(calendar),
  ...upcomingLater(calendar),
  ...upcomingTranslated(calendar),
];
