import {
  type DocumentRecord,
  type Instant,
  instantFromMillis,
  laterOf,
  millisOf,
  parseInstant,
} from '@porchlight/shared';

import { type HubState, versionKey } from './hub-state.ts';

/**
 * One moment for all documents that change together: now, or a second after the newest of their
 * previous changes; never before the newest row.
 */
export function momentFor(state: HubState, documentIds: readonly string[]): Instant {
  const ids = new Set(documentIds);
  const known = [...state.documents, ...state.withdrawn.map(({ record }) => record)];
  return known
    .filter(({ documentId }) => ids.has(documentId))
    .map(({ revisedAt }) => parseInstant(revisedAt) ?? state.moment)
    .map((revisedAt) => instantFromMillis(millisOf(revisedAt) + 1000))
    .reduce(laterOf, laterOf(state.moment, state.at));
}

/**
 * Gives versions a new row, though nobody edited them, and the moment to all that changed: to every
 * language of the document, as an export says it.
 */
export function revised(
  state: HubState,
  versions: readonly DocumentRecord[],
  at: Instant,
  changed: readonly string[],
): HubState {
  const numbers = new Map(
    versions.map((version, index) => [versionKey(version), state.number + 1 + index]),
  );
  const touched = new Set([...changed, ...versions.map(({ documentId }) => documentId)]);
  return {
    ...state,
    at,
    number: state.number + versions.length,
    documents: state.documents.map((record) =>
      touched.has(record.documentId)
        ? { ...record, number: numbers.get(versionKey(record)) ?? record.number, revisedAt: at }
        : record,
    ),
  };
}
