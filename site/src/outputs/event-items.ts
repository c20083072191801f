import {
  type Event,
  type Instant,
  isDated,
  laterOf,
  type Locale,
  type SiteIdentity,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { outputWords } from '../text/output-words.ts';
import { timeWordingOf } from '../hub/settings.ts';
import { commonItem, guidOf } from './document-items.ts';
import { type EventCard, registrationUrlOf, titleWithStatus } from './event-facts.ts';
import { joinHtml, linkParagraph, paragraph } from './feed-content.ts';
import type { FeedItem } from './feed-item.ts';
import { plainSummary } from './plain-summary.ts';
import { whenWords } from './when-words.ts';

/** An event when it was first announced. Nothing in it depends on whether it is over. */
export function toEventItem(event: Event, hub: HubReader): FeedItem {
  const item = commonItem(event, hub);
  const words = outputWords[event.locale];
  const when = whenWords(event.schedule, event.locale, timeWordingOf(hub, event.locale));
  const recordingUrl = event.recording.state === 'ready' ? event.recording.url : undefined;
  return {
    ...item,
    title: titleWithStatus(event),
    description:
      [when && `${when}.`, event.statusNote, plainSummary(event)].filter(Boolean).join(' ') ||
      event.title,
    content: joinHtml([
      paragraph(when),
      paragraph(event.statusNote),
      item.content,
      linkParagraph(words.register, registrationUrlOf(event)),
      linkParagraph(words.watchRecording, recordingUrl),
    ]),
  };
}

/** A recording is news of its own: readers mark the announcement as read long before. */
export function toRecordingItem(event: Event, hub: HubReader): FeedItem | undefined {
  const publishedAt = recordingSince(event);
  if (publishedAt === undefined || event.recording.state !== 'ready') return undefined;
  const { url, note, file } = event.recording;
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
    enclosure: file,
  };
}

export const recordingGuid = (
  event: { readonly type: 'event'; readonly documentId: string; readonly locale: Locale },
  site: SiteIdentity,
): string => `${guidOf(event, site)}/recording`;

/**
 * Since when the recording of a dated event has been there: the day the editor gave, else the end
 * of the event. Never later than the entry's last revision, for a feed must not date from tomorrow,
 * nor earlier than the entry itself. Undefined when there is none, or nothing but a recording.
 */
export function recordingSince(event: EventCard): Instant | undefined {
  const { recording, schedule, eventStatus, firstPublishedAt, revisedAt } = event;
  if (recording.state !== 'ready' || eventStatus === 'cancelled' || !isDated(schedule))
    return undefined;
  const said =
    recording.publishedOn === undefined
      ? schedule.endsAt
      : (`${recording.publishedOn}T00:00:00.000Z` as Instant);
  return laterOf(firstPublishedAt, said < revisedAt ? said : revisedAt);
}
