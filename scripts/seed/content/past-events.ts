import type { Calendar, DemoDocument } from '../demo-document.ts';
import { pastHalfYear } from './past-half-year.ts';
import { pastLongerAgo } from './past-longer-ago.ts';
import { pastQuarter } from './past-quarter.ts';
import { pastTranslated } from './past-translated.ts';
import { pastWeeks } from './past-weeks.ts';

/** Everything over on the day of seeding, from three days to fourteen months ago. */
export const pastEvents = (calendar: Calendar): readonly DemoDocument[] => [
  ...pastWeeks(calendar),
  ...pastQuarter(calendar),
  ...pastHalfYear(calendar),
  ...pastLongerAgo(calendar),
  ...pastTranslated(calendar),
];
