import {
  byCodeUnit,
  defaultLocale,
  documentPath,
  type DocumentRecord,
  type DocumentType,
  type Instant,
  laterOf,
  type Locale,
  type MediaRecord,
  parseInstant,
  type RedirectRecord,
  type Snapshot,
  snapshotFormat,
} from '@porchlight/shared';

import { mediaShown } from './media-shown.ts';

/** A hub as its CMS knows it: what is public, and what is remembered of what was. Plain data. */
export interface HubState {
  /** What the clock shows. */
  readonly moment: Instant;
  readonly site: Snapshot['head']['site'];
  /** The newest row of the log, and when it was written. */
  readonly number: number;
  readonly at: Instant;
  readonly documents: readonly DocumentRecord[];
  /** Every file of the media library, shown or not. */
  readonly library: readonly MediaRecord[];
  readonly addresses: readonly FormerAddress[];
  readonly changes: Snapshot['changes'];
  readonly withdrawn: readonly WithdrawnVersion[];
}

/** An address that an entry gave up; one of no known entry leads to `to`, or nowhere. */
export interface FormerAddress {
  readonly from: string;
  readonly at: string;
  readonly entry?: VersionName;
  readonly to?: string;
}

/** A language version of a document. */
export interface VersionName {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly locale: Locale;
}

/** A language version that was public, as it was last. A deleted one is only remembered by its dates. */
export interface WithdrawnVersion {
  readonly record: DocumentRecord;
  readonly isDeleted: boolean;
}

/** The state that a snapshot of records tells of, at a moment. */
export function stateOf(snapshot: Snapshot, moment: Instant): HubState {
  const { head, media, redirects, changes } = snapshot;
  // Records in the exported shape: what the generator made, or an export.
  const documents = snapshot.documents as readonly DocumentRecord[];
  const owners = new Map(documents.map((record) => [pathOf(record), record]));
  return {
    moment,
    site: head.site,
    number: head.number,
    at: parseInstant(head.at) ?? moment,
    documents,
    library: media,
    addresses: redirects.map(({ from, to, at }) => {
      const owner = to === undefined ? undefined : owners.get(to);
      return { from, at, ...(owner ? { entry: nameOf(owner) } : to !== undefined ? { to } : {}) };
    }),
    changes,
    withdrawn: [],
  };
}

/** What an export of the state says. */
export function snapshotOf(state: HubState): Snapshot {
  const { documents, number, at, site, library, changes } = state;
  const shown = new Set(documents.flatMap((record) => [...mediaShown(record)]));
  return {
    head: {
      format: snapshotFormat,
      number,
      at,
      site: { ...site, name: siteNameIn(documents) ?? site.name },
      counts: countsOf(documents),
    },
    documents,
    media: library.filter(({ id }) => shown.has(id)),
    redirects: redirectsOf(state),
    changes,
  };
}

/** The moment to render for: nothing that was just written counts as future. */
export const renderMoment = ({ moment, at }: HubState): Instant => laterOf(moment, at);

/** Public language versions of one document. */
export const versionsOf = (state: HubState, documentId: string): readonly DocumentRecord[] =>
  state.documents.filter((record) => record.documentId === documentId);

/** The version that was public first: the one that links hang on. */
export const originalOf = (versions: readonly DocumentRecord[]): DocumentRecord | undefined =>
  versions.toSorted((a, b) => byCodeUnit(a.firstPublishedAt, b.firstPublishedAt))[0];

/** The page of a language version; undefined for one without a page. */
export function pathOf({ type, locale, fields }: DocumentRecord): string | undefined {
  const { slug } = fields;
  return typeof slug === 'string'
    ? documentPath({ type: type as DocumentType, locale, slug })
    : undefined;
}

const nameOf = ({ type, documentId, locale }: DocumentRecord): VersionName => ({
  type: type as DocumentType,
  documentId,
  locale,
});

export const versionKey = ({ documentId, locale }: Omit<VersionName, 'type'>): string =>
  `${documentId} ${locale}`;

/** A former address leads to where its entry is now; to nothing when that is not public. */
function redirectsOf({ addresses, documents }: HubState): readonly RedirectRecord[] {
  const current = new Map(documents.map((record) => [versionKey(record), pathOf(record)]));
  return addresses
    .map(({ from, at, entry, to: elsewhere }) => {
      const to = entry === undefined ? elsewhere : current.get(versionKey(entry));
      return to === undefined ? { from, at, gone: true as const } : { from, at, to };
    })
    .sort((a, b) => byCodeUnit(a.from, b.from));
}

function siteNameIn(documents: readonly DocumentRecord[]): string | undefined {
  const settings = documents.filter(({ type }) => type === 'site-settings');
  const named = settings.find(({ locale }) => locale === defaultLocale) ?? settings[0];
  const name = named?.fields['name'];
  return typeof name === 'string' ? name : undefined;
}

function countsOf(documents: readonly DocumentRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of documents) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
