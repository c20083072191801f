import {
  type ChangeRecord,
  earlierOf,
  type Event,
  type Instant,
  isDated,
  isToldReady,
  laterOf,
  parseInstant,
} from '@porchlight/shared';

/**
 * Since when a recording has been there, or undefined when there is none to announce. It is the day
 * that the editor gave, else the end of the event, but never later than when it was entered, nor
 * earlier than the event was announced. No edit of anything else changes it.
 *
 * @param changes what is known to have changed about the event, the oldest first
 */
export function recordingSince(
  event: Event,
  changes: readonly ChangeRecord[],
  moment: Instant,
): Instant | undefined {
  const { recording, eventStatus, firstPublishedAt } = event;
  if (recording.state !== 'ready' || eventStatus === 'cancelled') return undefined;
  const entered = enteredAt(event, changes);
  const said = saidOf(event) ?? entered ?? firstPublishedAt;
  const since = laterOf(firstPublishedAt, earlierOf(said, entered ?? said));
  // It can be watched already, although its day is still to come.
  return since <= moment ? since : firstPublishedAt;
}

/** The day that an editor gave a recording, as the moment it begins. */
export const recordingDayOf = ({ recording }: Pick<Event, 'recording'>): Instant | undefined =>
  recording.state === 'ready' && recording.publishedOn !== undefined
    ? (`${recording.publishedOn}T00:00:00.000Z` as Instant)
    : undefined;

const saidOf = (event: Event): Instant | undefined =>
  recordingDayOf(event) ?? (isDated(event.schedule) ? event.schedule.endsAt : undefined);

/** When the recording became ready; undefined when it was from the beginning, or nobody noted it. */
function enteredAt({ locale }: Event, changes: readonly ChangeRecord[]): Instant | undefined {
  const first = changes
    .filter((record) => record.locale === locale)
    .flatMap(({ at, changes: fields }) => fields.map((change) => ({ at, ...change })))
    .find(({ field, from, to }) => field === 'recording' && [from, to].some(isToldReady));
  return first === undefined || isToldReady(first.from) ? undefined : parseInstant(first.at);
}

/** Nothing but a recording, from the beginning: announcing the event has announced it. */
export const isAnnouncedWithEvent = (event: Event, since: Instant): boolean =>
  !isDated(event.schedule) && since === event.firstPublishedAt;
