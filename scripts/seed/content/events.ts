import type { Calendar, DemoDocument } from '../demo-document.ts';
import { pastEvents } from './past-events.ts';
import { seriesSessions } from './series-sessions.ts';
import { sourceEvents } from './source-events.ts';
import { upcomingEvents } from './upcoming-events.ts';

/** Every event of the demo in every language it has. */
export const events = (calendar: Calendar): readonly DemoDocument[] => [
  ...sourceEvents,
  ...upcomingEvents(calendar),
  ...seriesSessions(calendar),
  ...pastEvents(calendar),
];
