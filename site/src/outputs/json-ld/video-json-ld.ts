import type { Event, Instant } from '@porchlight/shared';
import type { VideoObjectLeaf } from 'schema-dts';

import type { HubReader } from '../../hub/recording-hub.ts';
import { describedPage } from './described-page.ts';
import { thing } from './json-ld-text.ts';

/** The recording of an event; undefined while there is none. */
export function videoJsonLd(event: Event, hub: HubReader): VideoObjectLeaf | undefined {
  const { recording, locale } = event;
  if (recording.state !== 'ready') return undefined;
  const { name, description, image } = describedPage(event, hub);
  const { durationMinutes: minutes, publishedOn, file, transcript, url } = recording;
  const since: Instant | undefined = hub.ask('recording-since', event.documentId, locale);
  return thing<VideoObjectLeaf>({
    '@type': 'VideoObject',
    name,
    description,
    thumbnailUrl: image,
    uploadDate: publishedOn ?? since,
    duration: minutes === undefined ? undefined : `PT${minutes}M`,
    contentUrl: file?.url,
    url,
    transcript,
    inLanguage: locale,
    isAccessibleForFree: true,
  });
}
