import { type Event, laterOf, type Locale, type SiteIdentity } from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { outputWords } from '../../text/outputs/words.ts';
import { rememberingAsks } from '../remembering-asks.ts';
import { joinHtml, linkParagraph, paragraph } from './feed-content.ts';
import type { Enclosure, FeedItem } from './feed-item.ts';
import { commonItem, guidOf } from './reading-items.ts';

/** A recording is news of its own: readers mark the announcement as read long before. */
export const toRecordingItem = rememberingAsks(recordingItemOf);

function recordingItemOf(event: Event, hub: HubReader): FeedItem | undefined {
  const publishedAt = hub.ask('recording-since', event.documentId, event.locale);
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
