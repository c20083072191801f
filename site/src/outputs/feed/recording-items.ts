import {
  type Event,
  type Instant,
  isDated,
  isToldReady,
  earlierOf,
  laterOf,
  type Locale,
  parseInstant,
  type SiteIdentity,
} from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { outputWords } from '../../text/outputs/words.ts';
import { joinHtml, linkParagraph, paragraph } from './feed-content.ts';
import type { Enclosure, FeedItem } from './feed-item.ts';
import { commonItem, guidOf } from './reading-items.ts';

/** A recording is news of its own: readers mark the announcement as read long before. */
export function toRecordingItem(event: Event, hub: HubReader): FeedItem | undefined {
  const publishedAt = recordingSince(event, hub);
  if (publishedAt === undefined || event.recording.state !== 'ready') return undefined;
  const { url, note } = event.recording;
  const item = commonItem(event, hub);
  const words = outputWords[event.locale];
  return {
    ...item,
    guid: recordingGuid(event, hub.site),
    title: words.recordingOf(event.title),
    content: joinHtml([
      paragraph(event.summary),
      paragraph(note),
      linkParagraph(words.watchRecording, url),
    ]),
    publishedAt,
    revisedAt: laterOf(publishedAt, item.revisedAt),
    enclosure: enclosureOf(event.recording),
  };
}

export const recordingGuid = (
  event: { readonly type: 'event'; readonly documentId: string; readonly locale: Locale },
  site: SiteIdentity,
): string => `${guidOf(event, site)}/recording`;

function enclosureOf({
  file,
  durationMinutes,
  captionsUrl,
}: Extract<EventCard['recording'], { state: 'ready' }>): Enclosure | undefined {
  if (file === undefined) return undefined;
  const durationSeconds = durationMinutes === undefined ? undefined : durationMinutes * 60;
  return { ...file, durationSeconds, captionsUrl };
}

/**
 * Since when a recording has been there, or undefined when there is none to announce. It is the day
 * that the editor gave, else the end of the event, but never later than when it was entered, nor
 * earlier than the event was announced. No edit of anything else changes it.
 */
export function recordingSince(event: EventCard, hub: HubReader): Instant | undefined {
  const { recording, eventStatus, firstPublishedAt } = event;
  if (recording.state !== 'ready' || eventStatus === 'cancelled') return undefined;
  const entered = enteredAt(event, hub);
  const said = saidOf(event) ?? entered ?? firstPublishedAt;
  const since = laterOf(firstPublishedAt, earlierOf(said, entered ?? said));
  // It can be watched already, although its day is still to come.
  return since <= hub.moment ? since : firstPublishedAt;
}

function saidOf({ recording, schedule }: EventCard): Instant | undefined {
  const day = recording.state === 'ready' ? recording.publishedOn : undefined;
  if (day !== undefined) return `${day}T00:00:00.000Z` as Instant;
  return isDated(schedule) ? schedule.endsAt : undefined;
}

/** When the recording became ready; undefined when it was from the beginning, or nobody noted it. */
function enteredAt({ documentId, locale }: EventCard, hub: HubReader): Instant | undefined {
  const first = hub
    .ask('changes', documentId)
    .filter((record) => record.locale === locale)
    .flatMap(({ at, changes }) => changes.map((change) => ({ at, ...change })))
    .find(({ field, from, to }) => field === 'recording' && [from, to].some(isToldReady));
  return first === undefined || isToldReady(first.from) ? undefined : parseInstant(first.at);
}

/** Nothing but a recording, from the beginning: announcing the event has announced it. */
export const isAnnouncedWithEvent = (event: EventCard, since: Instant): boolean =>
  !isDated(event.schedule) && since === event.firstPublishedAt;
