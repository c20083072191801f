import {
  byCodeUnit,
  type Document,
  type Instant,
  isFeedType,
  type Locale,
} from '@porchlight/shared';

import type { ListQuery, RecordingsQuery } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { happeningsOf, toChangeItem } from './change-items.ts';
import { toDocumentItem } from './document-item.ts';
import type { FeedItem } from './feed-item.ts';
import { type FeedDocument, guidOf } from './reading-items.ts';
import { recordingGuid, toRecordingItem } from './recording-items.ts';

/** Where an item stands among the others, before it is worth writing. */
export interface Position {
  readonly guid: string;
  readonly at: Instant;
  readonly item: () => FeedItem | undefined;
}

/** The newest first; of two at the same moment, the one whose guid comes first. */
export const newestOf = (positions: readonly Position[], limit: number): readonly Position[] =>
  positions
    .toSorted((a, b) => byCodeUnit(b.at, a.at) || byCodeUnit(a.guid, b.guid))
    .slice(0, limit);

/** Only now is anything written. */
export const itemsAt = (positions: readonly Position[]): readonly FeedItem[] =>
  positions.flatMap(({ item }) => item() ?? []);

export const documentPositions = (
  query: ListQuery,
  limit: number,
  hub: HubReader,
): readonly Position[] =>
  hub.ask('list', { ...query, limit }).flatMap((documentId) => {
    const card = hub.ask('card', documentId, query.locale);
    if (card === undefined) return [];
    const item = () => {
      const document = hub.ask('document', documentId, query.locale);
      return isFeedDocument(document) ? toDocumentItem(document, hub) : undefined;
    };
    return [{ guid: guidOf(card, hub.site), at: card.firstPublishedAt, item }];
  });

/** The newest recordings of the events of a list. */
export const recordingPositions = (query: RecordingsQuery, hub: HubReader): readonly Position[] =>
  hub.ask('recordings', query).flatMap(({ documentId, since }) => {
    const card = hub.ask('card', documentId, query.locale);
    if (card?.type !== 'event') return [];
    const item = () => {
      const event = hub.ask('document', documentId, query.locale);
      return event?.type === 'event' ? toRecordingItem(event, hub) : undefined;
    };
    return [{ guid: recordingGuid(card, hub.site), at: since, item }];
  });

/** The newest of what happened to events: that they are new, and what became of them. */
export function changePositions(
  locale: Locale,
  limit: number,
  hub: HubReader,
): readonly Position[] {
  const announced = hub.ask('list', { types: ['event'], locale, ownLocale: true, limit });
  const positionsOf = (documentId: string) => happeningPositions(documentId, locale, hub);
  let newest = newestOf(announced.flatMap(positionsOf), limit);
  // Not every change is news, so the latest ones do not tell where the latest news are.
  for (const documentId of hub.ask('changed-events', locale)) {
    const latest = hub.ask('changes', documentId).at(-1)?.at ?? '';
    const oldest = newest[limit - 1];
    // Neither this event nor any that follows was changed later.
    if (oldest !== undefined && oldest.at > latest) break;
    if (announced.includes(documentId)) continue;
    newest = newestOf([...newest, ...positionsOf(documentId)], limit);
  }
  return newest;
}

function happeningPositions(
  documentId: string,
  locale: Locale,
  hub: HubReader,
): readonly Position[] {
  const card = hub.ask('card', documentId, locale);
  if (card?.type !== 'event' || card.locale !== locale) return [];
  return happeningsOf(card, hub).map((happening) => ({
    guid: `${guidOf(card, hub.site)}/${happening.key}`,
    at: happening.at,
    item: () => toChangeItem(happening, hub),
  }));
}

const isFeedDocument = (document: Document | undefined): document is FeedDocument =>
  document !== undefined && isFeedType(document.type);
