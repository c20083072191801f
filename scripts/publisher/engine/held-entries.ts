import { describeIssue, type Issue } from '@porchlight/shared';

import type { Delta } from '../delta.ts';
import { versionKey } from '../store/version.ts';
import type { Store } from '../store/database.ts';
import {
  everyHeldBack,
  everyStoredHeldBack,
  holdBack,
  letGo,
  recordsHeldBack,
} from '../store/held-back.ts';
import type { Works } from './works.ts';

/** A delta with what is held back, for code that may read it better than the code before. */
export function withHeldBack(store: Store, delta: Delta): Delta {
  if (delta.whole) return delta;
  const newer = new Set([...delta.documents, ...delta.goneDocuments].map(versionKey));
  const held = recordsHeldBack(store).filter((record) => !newer.has(versionKey(record)));
  return { ...delta, documents: [...held, ...delta.documents] };
}

/**
 * Notes which stored entries are not shown, and lets those go that are again.
 *
 * @param issues what the library holds back
 */
export function noteHeldBack({ store, content }: Works, issues: readonly Issue[]): void {
  const reasons = new Map<string, Pick<Issue, 'place'> & { readonly sentences: string[] }>();
  for (const issue of issues) {
    const { place } = issue;
    const known = reasons.get(versionKey(place)) ?? { place, sentences: [] };
    known.sentences.push(describeIssue(issue));
    reasons.set(versionKey(place), known);
  }
  const stored = everyStoredHeldBack(store);
  for (const version of stored) if (!reasons.has(versionKey(version))) letGo(store, version);
  // A later version that is held back counts more than the one that is stored.
  const isStored = new Set(stored.map(versionKey));
  const later = new Set(
    everyHeldBack(store)
      .map(versionKey)
      .filter((version) => !isStored.has(version)),
  );
  for (const [version, { place, sentences }] of reasons) {
    if (later.has(version) || place.locale === undefined) continue;
    const { documentId, locale } = place;
    const number = content.numberOf({ documentId, locale });
    holdBack(store, { documentId, locale, number, reason: sentences.join(' ') });
  }
}
