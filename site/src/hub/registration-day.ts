import { type Event, type Instant, isDated, startOfDay } from '@porchlight/shared';

type Registrable = Pick<Event, 'schedule' | 'registrationState' | 'registrationOpensOn'>;

/**
 * When one can begin to register for an event, where an editor gave the day: as that day begins where
 * the event is, and in UTC while the event has no date.
 */
export const registrationOpensAt = ({
  schedule,
  registrationState,
  registrationOpensOn: day,
}: Registrable): Instant | undefined => {
  if (registrationState !== 'opens-later' || day === undefined) return undefined;
  return isDated(schedule)
    ? startOfDay(day, schedule.timeZone)
    : (`${day}T00:00:00.000Z` as Instant);
};
