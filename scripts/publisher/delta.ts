import type {
  ChangeRecord,
  Changes,
  Head,
  MediaRecord,
  RedirectRecord,
  Snapshot,
} from '@porchlight/shared';

import type { Content } from './store/content.ts';

/** What the CMS says is different from what the store has. */
export interface Delta {
  readonly head: Pick<Head, 'number' | 'at' | 'site'>;
  readonly documents: readonly unknown[];
  readonly goneDocuments: readonly { readonly documentId: string; readonly locale: string }[];
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
  const documents = new Set(snapshot.documents.map(versionOf));
  const media = new Set(snapshot.media.map(({ id }) => id));
  const redirects = new Set(snapshot.redirects.map(({ from }) => from));
  return {
    ...snapshot,
    whole: true,
    goneDocuments: (before?.documents ?? []).flatMap((record) =>
      documents.has(versionOf(record)) ? [] : [record as Delta['goneDocuments'][number]],
    ),
    goneMedia: (before?.media ?? []).map(({ id }) => id).filter((id) => !media.has(id)),
    goneRedirects: (before?.redirects ?? [])
      .map(({ from }) => from)
      .filter((from) => !redirects.has(from)),
  };
}

/** What leads from the store to the state that changes lead to. Touched documents come whole. */
export function deltaFrom(changes: Changes, content: Content): Delta {
  const present = new Set(changes.documents.map(versionOf));
  const touched = new Set(changes.documents.map((record) => versionOf(record).split(' ')[0] ?? ''));
  const withdrawn = changes.changes.filter(({ action }) => action !== 'publish');
  const gone = [
    ...withdrawn,
    ...[...touched, ...withdrawn.map(({ documentId }) => documentId)].flatMap(content.versions),
  ].filter((version) => !present.has(versionOf(version)));
  return {
    ...changes,
    whole: false,
    goneDocuments: [...new Map(gone.map((version) => [versionOf(version), version])).values()],
    goneMedia: changes.head.gone.media,
    goneRedirects: changes.head.gone.redirects,
  };
}

/** Which version a record is of; a record that is not even shaped like one is of none. */
export function versionOf(record: unknown): string {
  const { documentId, locale } = (record ?? {}) as Readonly<Record<string, unknown>>;
  return `${String(documentId)} ${String(locale)}`;
}
