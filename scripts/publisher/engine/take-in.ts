import { describeIssue, isLocale, type MediaRecord } from '@porchlight/shared';

import type { Edit } from '../compiled-site.ts';
import type { Delta } from '../delta.ts';
import { versionKey, versionOf } from '../store/version.ts';
import type { Works } from './works.ts';
import { forgetFact, writeFact } from '../store/facts.ts';
import { everyHeldBack, forgetHeldBack, holdBack, letGo } from '../store/held-back.ts';

/**
 * Takes what can be read into the store, and answers with what that changes. An entry that cannot be
 * read is held back with its reason, and its last good version stays. In the transaction of the
 * caller: a change decides its run in the same one, a full run ends it before anything is rendered.
 */
export function takeIn(
  { store, content, renderer }: Pick<Works, 'store' | 'content' | 'renderer'>,
  delta: Delta,
  ready: (records: readonly MediaRecord[]) => readonly MediaRecord[],
): Edit {
  const documents: unknown[] = [];
  for (const record of delta.documents) {
    const { documentId, locale, number } = envelopeOf(record);
    const read = renderer.site.readDocument(record);
    if (read.ok) {
      content.put({ documentId, locale, record });
      letGo(store, { documentId, locale });
      documents.push(record);
    } else {
      const reason = read.problem.map(describeIssue).join(' ');
      holdBack(store, { documentId, locale, number, reason }, record);
    }
  }
  for (const version of delta.goneDocuments) {
    content.remove(version);
    forgetHeldBack(store, version);
  }
  if (delta.whole) forgetOthers(store, delta.documents);
  for (const record of delta.media) content.putMedia(record);
  for (const id of delta.goneMedia) content.removeMedia(id);
  for (const record of delta.redirects) content.putRedirect(record);
  for (const from of delta.goneRedirects) content.removeRedirect(from);
  // A snapshot can be of another log, in which the numbers of ours mean something else.
  if (delta.whole) content.forgetChanges();
  for (const record of delta.changes) content.addChange(record);
  // What takes nothing away needs no permission, and uses none up.
  if (delta.goneDocuments.length > 0) forgetFact(store, 'lossAccepted');
  writeFact(store, 'number', delta.head.number);
  writeFact(store, 'at', delta.head.at);
  writeFact(store, 'site', delta.head.site);
  const shown = ready(delta.media);
  const isShown = new Set(shown.map(({ id }) => id));
  return {
    documents,
    goneDocuments: delta.goneDocuments.flatMap(({ documentId, locale }) =>
      isLocale(locale) ? [{ documentId, locale }] : [],
    ),
    media: shown,
    // A file that was replaced shows as a card of words until its new sizes are made.
    goneMedia: [
      ...delta.goneMedia,
      ...delta.media.map(({ id }) => id).filter((id) => !isShown.has(id)),
    ],
    redirects: delta.redirects,
    goneRedirects: delta.goneRedirects,
    changes: delta.changes,
  };
}

/** What a snapshot does not have is not published any more. */
function forgetOthers(store: Works['store'], documents: readonly unknown[]): void {
  const present = new Set(documents.map(versionKey));
  for (const version of everyHeldBack(store))
    if (!present.has(versionKey(version))) forgetHeldBack(store, version);
}

function envelopeOf(record: unknown) {
  const { number } = (record ?? {}) as Readonly<Record<string, unknown>>;
  return { ...versionOf(record), number: typeof number === 'number' ? number : 0 };
}
