import { byCodeUnit, type ChangeRecord, type Instant, type Locale } from '@porchlight/shared';

import type { RecordingSince, RecordingsQuery } from './questions.ts';
import { isAnnouncedWithEvent, recordingSince } from './recording-since.ts';
import { scopesOfAll } from './scopes.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { isType, type Versions } from './versions.ts';

/** The recordings of events in their very language, in the order in which they came. */
export interface Recordings {
  /** The newest first. An old event can have a new one. */
  readonly newest: (query: Omit<RecordingsQuery, 'limit'>) => IteratorObject<RecordingSince>;
  /**
   * Looks anew for the recordings of one event.
   *
   * @param changes what is known to have changed about it, the oldest first
   */
  readonly replace: (
    documentId: string,
    versions: Versions,
    changes: readonly ChangeRecord[],
    moment: Instant,
  ) => void;
}

interface Entry extends RecordingSince {
  readonly isNews: boolean;
}

/** An entry and the shelves it stands on. */
interface Placed {
  readonly entry: Entry;
  readonly keys: readonly string[];
}

export function createRecordings(): Recordings {
  const shelves = new Map<string, Shelf<Entry>>();
  const placed = new Map<string, readonly Placed[]>();
  const shelf = (key: string): Shelf<Entry> => {
    const known = shelves.get(key) ?? createShelf(newestFirst);
    shelves.set(key, known);
    return known;
  };
  return {
    newest: ({ locale, facet, onlyNews }) => {
      const scope = facet === undefined ? everywhere : `${facet.facet}:${facet.documentId}`;
      const entries = shelves.get(keyOf(scope, locale))?.entries() ?? [];
      return entries
        .values()
        .filter(({ isNews }) => isNews || !onlyNews)
        .map(({ documentId, since }) => ({ documentId, since }));
    },
    replace: (documentId, versions, changes, moment) => {
      for (const { entry, keys } of placed.get(documentId) ?? [])
        for (const key of keys) shelf(key).remove(entry);
      const now = recordingsOf(versions, changes, moment);
      for (const { entry, keys } of now) for (const key of keys) shelf(key).add(entry);
      if (now.length === 0) placed.delete(documentId);
      else placed.set(documentId, now);
    },
  };
}

function recordingsOf(
  versions: Versions,
  changes: readonly ChangeRecord[],
  moment: Instant,
): readonly Placed[] {
  const scopes = [everywhere, ...scopesOfAll(versions)];
  return [...versions].flatMap(([locale, event]): readonly Placed[] => {
    if (!isType(event, 'event')) return [];
    const since = recordingSince(event, changes, moment);
    if (since === undefined) return [];
    const isNews = !isAnnouncedWithEvent(event, since);
    const entry = { documentId: event.documentId, since, isNews };
    return [{ entry, keys: scopes.map((scope) => keyOf(scope, locale)) }];
  });
}

const everywhere = 'type:event';

const keyOf = (scope: string, locale: Locale): string => `${scope} ${locale}`;

const newestFirst = (a: Entry, b: Entry): number =>
  byCodeUnit(b.since, a.since) || byCodeUnit(a.documentId, b.documentId);
