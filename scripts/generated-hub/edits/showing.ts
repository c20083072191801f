import {
  type DocumentRecord,
  type DocumentType,
  type Locale,
  locales,
  stableJson,
  versionFor,
} from '@porchlight/shared';

import type { HubState } from './hub-state.ts';
import { hasCardOf, isLinkedTo } from './links.ts';

type Versions = ReadonlyMap<Locale, DocumentRecord>;

/** What a document is before and after. */
interface Comparison {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly before: Versions;
  readonly after: Versions;
  /** Nothing is linked to it any more; what was becomes something else by that. */
  readonly isDeleted: boolean;
}

/** The versions that read otherwise because another document does. */
export function versionsShowing(
  { documents }: HubState,
  { type, documentId, before, after, isDeleted }: Comparison,
): readonly DocumentRecord[] {
  const differsIn = (words: (version: DocumentRecord) => readonly unknown[]) =>
    new Set(
      locales.filter((locale) => shown(before, locale, words) !== shown(after, locale, words)),
    );
  if (type === 'site-settings') {
    const retold = differsIn(timeWords);
    return documents.filter((record) => isDatedEvent(record) && retold.has(record.locale));
  }
  const reworded = differsIn(names);
  if (reworded.size === 0) return [];
  const spoken = new Set(
    documents.filter(({ locale }) => reworded.has(locale)).map((record) => record.documentId),
  );
  // A link is of every language of an entry, a card of the text that it stands in.
  const shows = (record: DocumentRecord): boolean =>
    (!isDeleted && spoken.has(record.documentId) && isLinkedTo(record, documentId)) ||
    (reworded.has(record.locale) && hasCardOf(record, type, documentId));
  const showing = new Set(documents.filter(shows).map((record) => record.documentId));
  return documents.filter((record) => showing.has(record.documentId));
}

const isDatedEvent = ({ type, fields }: DocumentRecord): boolean =>
  type === 'event' && fields['startsAtLocal'] !== undefined;

/** How the version that a language shows says something. */
const shown = (
  versions: Versions,
  locale: Locale,
  words: (version: DocumentRecord) => readonly unknown[],
): string => {
  const version = versionFor(versions, locale);
  return stableJson(version && words(version));
};

const timeWords = ({ fields }: DocumentRecord): readonly unknown[] => [
  fields['zoneWording'],
  fields['timeStyle'],
];

/** What is shown of a document outside its own page; another language is another address, too. */
const names = ({ locale, fields }: DocumentRecord): readonly unknown[] => [
  locale,
  ...nameFields.map((name) => fields[name]),
];

/** Of documents of any type. */
const nameFields = [
  'title',
  'name',
  'slug',
  'mark',
  'prefix',
  'suffixes',
  'role',
  'acronym',
  'hashtag',
  'street',
  'locality',
  'region',
  'postalCode',
  'country',
];
