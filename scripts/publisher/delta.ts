import type {
  ChangeRecord,
  Changes,
  Head,
  MediaRecord,
  RedirectRecord,
  Snapshot,
} from '@porchlight/shared';

import type { Content } from './store/content.ts';
import { type Version, versionKey, versionOf } from './store/version.ts';

/** What the CMS says is different from what the store has. */
export interface Delta {
  readonly head: Pick<Head, 'number' | 'at' | 'site'>;
  readonly documents: readonly unknown[];
  readonly goneDocuments: readonly Version[];
  readonly media: readonly MediaRecord[];
  readonly goneMedia: readonly string[];
  readonly redirects: readonly RedirectRecord[];
  readonly goneRedirects: readonly string[];
  readonly changes: readonly ChangeRecord[];
  /** All that is published, not only what is different: whatever else the store has is of the past. */
  readonly whole: boolean;
}

export const noDelta = (head: Delta['head']): Delta => ({
  head,
  documents: [],
  goneDocuments: [],
  media: [],
  goneMedia: [],
  redirects: [],
  goneRedirects: [],
  changes: [],
  whole: false,
});

/** What leads from the store to a snapshot: all of it, and what it no longer has. */
export function deltaTo(snapshot: Snapshot, content: Content): Delta {
  const before = content.read();
  const documents = new Set(snapshot.documents.map(versionKey));
  const media = new Set(snapshot.media.map(({ id }) => id));
  const redirects = new Set(snapshot.redirects.map(({ from }) => from));
  return {
    ...snapshot,
    whole: true,
    goneDocuments: (before?.documents ?? []).flatMap((record) =>
      documents.has(versionKey(record)) ? [] : [versionOf(record)],
    ),
    goneMedia: (before?.media ?? []).map(({ id }) => id).filter((id) => !media.has(id)),
    goneRedirects: (before?.redirects ?? [])
      .map(({ from }) => from)
      .filter((from) => !redirects.has(from)),
  };
}

/** What leads from the store to the state that changes lead to. Touched documents come whole. */
export function deltaFrom(changes: Changes, content: Content): Delta {
  const present = new Set(changes.documents.map(versionKey));
  const touched = new Set(changes.documents.map((record) => versionOf(record).documentId));
  const withdrawn = changes.changes.filter(({ action }) => action !== 'publish');
  const gone = [
    ...withdrawn,
    ...[...touched, ...withdrawn.map(({ documentId }) => documentId)].flatMap(content.versions),
  ].filter((version) => !present.has(versionKey(version)));
  return {
    ...changes,
    whole: false,
    goneDocuments: [...new Map(gone.map((version) => [versionKey(version), version])).values()],
    goneMedia: changes.head.gone.media,
    goneRedirects: changes.head.gone.redirects,
  };
}
