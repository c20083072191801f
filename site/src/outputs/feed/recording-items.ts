import {
  type Event,
  type Instant,
  isDated,
  isToldReady,
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
 * Since when a recording has been there, or undefined when there is none to announce. The day that
 * the editor gave, else the end of the event; never later than when it was entered, for a feed must
 * not date from tomorrow, nor earlier than the event was announced. An event without a date is
 * nothing but its recording.
 */
export function recordingSince(event: EventCard, hub: HubReader): Instant | undefined {
  const { recording, schedule, eventStatus, firstPublishedAt } = event;
  if (recording.state !== 'ready' || eventStatus === 'cancelled') return undefined;
  if (!isDated(schedule)) return firstPublishedAt;
  const said =
    recording.publishedOn === undefined
      ? schedule.endsAt
      : (`${recording.publishedOn}T00:00:00.000Z` as Instant);
  const entered = enteredAt(event, hub);
  return laterOf(firstPublishedAt, said < entered ? said : entered);
}

/** When the recording was entered; without a record of it, some time before the last revision. */
function enteredAt({ documentId, revisedAt }: EventCard, hub: HubReader): Instant {
  const change = hub
    .ask('changes', documentId)
    .find(({ changes }) =>
      changes.some(({ field, to }) => field === 'recording' && isToldReady(to)),
    );
  return parseInstant(change?.at ?? '') ?? revisedAt;
}
