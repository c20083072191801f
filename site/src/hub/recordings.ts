import { byCodeUnit, type ChangeRecord, type Event } from '@porchlight/shared';

import type { Changes } from './changes.ts';
import { listed, type Stock } from './lists.ts';
import type { RecordingSince, RecordingsQuery } from './questions.ts';
import { isAnnouncedWithEvent, recordingSince } from './recording-since.ts';
import { isType } from './versions.ts';

/** The newest recordings. An old event can have a new one, so all events of a list are looked at. */
export function recordingsIn(
  stock: Stock,
  changes: Changes,
  { locale, facet, onlyNews, limit }: RecordingsQuery,
): readonly RecordingSince[] {
  const events = listed(stock, {
    types: ['event'],
    locale,
    ownLocale: true,
    ...(facet === undefined ? {} : { facet }),
  });
  return events
    .flatMap((event): readonly RecordingSince[] => {
      if (!isType(event, 'event')) return [];
      const since = recordingSince(event, changesOf(event, changes), stock.moment);
      if (since === undefined || (onlyNews && isAnnouncedWithEvent(event, since))) return [];
      return [{ documentId: event.documentId, since }];
    })
    .sort((a, b) => byCodeUnit(b.since, a.since) || byCodeUnit(a.documentId, b.documentId))
    .slice(0, limit);
}

/** Most events have no recording, and nothing to look up then. */
const changesOf = (event: Event, changes: Changes): readonly ChangeRecord[] =>
  event.recording.state === 'ready' ? changes.of(event.documentId) : [];
