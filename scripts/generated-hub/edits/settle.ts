import {
  byCodeUnit,
  type ChangeRecord,
  changesSince,
  type DocumentRecord,
  type DocumentType,
  earlierOf,
  type Instant,
  type Locale,
  locales,
  toldValues,
} from '@porchlight/shared';

import {
  type FormerAddress,
  type HubState,
  pathOf,
  type VersionName,
  versionsOf,
} from './hub-state.ts';
import { digestOf, read } from './reading.ts';
import { momentFor, revised } from './revise.ts';
import { versionsShowing } from './showing.ts';

/** What becomes of one document. */
export interface Settlement {
  readonly type: DocumentType;
  readonly documentId: string;
  /** Its public versions from now on. Their stamps are set here. */
  readonly after: readonly DocumentRecord[];
  /** What to call the disappearance of a version. */
  readonly withdrawal: 'unpublish' | 'delete';
}

/** One language version that is not what it was. */
interface Row {
  readonly locale: Locale;
  readonly number: number;
  readonly was: DocumentRecord | undefined;
  readonly is: DocumentRecord | undefined;
}

/** Records what becomes of a document, as the CMS does when something is published or withdrawn. */
export function settled(state: HubState, settlement: Settlement): HubState {
  const { type, documentId } = settlement;
  const before = byLocale(versionsOf(state, documentId));
  const after = byLocale(settlement.after);
  const rows = locales
    .filter((locale) => digestOf(before.get(locale)) !== digestOf(after.get(locale)))
    .map((locale, index): Row => {
      const [was, is] = [before.get(locale), after.get(locale)];
      return { locale, number: state.number + 1 + index, was, is };
    });
  if (rows.length === 0) return state;
  const isDeleted = settlement.withdrawal === 'delete' && after.size === 0;
  const showing = versionsShowing(state, { type, documentId, before, after, isDeleted });
  const at = momentFor(state, [documentId, ...showing.map((record) => record.documentId)]);
  const written = rows.reduce((next, row) => withRow(next, settlement, row, at), {
    ...state,
    number: state.number + rows.length,
  });
  return revised(written, showing, at, [documentId]);
}

const byLocale = (versions: readonly DocumentRecord[]): ReadonlyMap<Locale, DocumentRecord> =>
  new Map(versions.map((version) => [version.locale, version]));

/** One row of the log, and what follows from it. */
function withRow(state: HubState, settlement: Settlement, row: Row, at: Instant): HubState {
  const { type, documentId, withdrawal } = settlement;
  const { locale, number, was, is } = row;
  const entry = { type, documentId, locale };
  const isThis = (other: Omit<typeof entry, 'type'>): boolean =>
    other.documentId === documentId && other.locale === locale;
  const known = state.withdrawn.find((version) => isThis(version.record));
  const told = was ?? (known?.isDeleted === false ? known.record : undefined);
  const change: ChangeRecord = {
    ...entry,
    number,
    at,
    action: is === undefined ? withdrawal : 'publish',
    changes: told && is ? changesSince(toldValues(read(told)), read(is)) : [],
  };
  const isTold = is === undefined || change.changes.length > 0;
  const firstPublishedAt =
    was?.firstPublishedAt ?? known?.record.firstPublishedAt ?? earlierOf(at, state.moment);
  const stamped = is && { ...is, number, firstPublishedAt, revisedAt: at };
  const gone = was && !is && [{ record: was, isDeleted: withdrawal === 'delete' }];
  return {
    ...state,
    documents: inPlace(state.documents, was, stamped),
    addresses: addressesAfter(state.addresses, entry, at, was && pathOf(was), is && pathOf(is)),
    changes: isTold ? [...state.changes, change] : state.changes,
    withdrawn: [...state.withdrawn.filter((other) => !isThis(other.record)), ...(gone || [])],
  };
}

/** With one version for another, or one more, or one less; in the order of a snapshot. */
function inPlace(
  documents: readonly DocumentRecord[],
  was: DocumentRecord | undefined,
  is: DocumentRecord | undefined,
): readonly DocumentRecord[] {
  if (is === undefined) return documents.filter((other) => other !== was);
  if (was !== undefined) return documents.map((other) => (other === was ? is : other));
  return [...documents, is].sort(
    (a, b) =>
      byCodeUnit(a.type, b.type) ||
      byCodeUnit(a.documentId, b.documentId) ||
      byCodeUnit(a.locale, b.locale),
  );
}

/** Remembers the address an entry had, and forgets a memory of the one it has. */
function addressesAfter(
  addresses: readonly FormerAddress[],
  entry: VersionName,
  at: Instant,
  before: string | undefined,
  after: string | undefined,
): readonly FormerAddress[] {
  if (before === after) return addresses;
  const others = addresses.filter(({ from }) => from !== after && from !== before);
  return before === undefined ? others : [...others, { from: before, at, entry }];
}
