import { type DocumentType, type Locale, locales, stableJson } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type ExportedDocument, exportDocuments } from '../../export/documents';
import { lazy } from '../../lazy';
import type { Noted, PublicationRow } from '../../store/public-record';
import { publicRowsInAgreement } from '../languages/facts';
import { judge, type Judgement, sourceOf } from './judgement';
import { toNoted } from './noted';
import { isPublic, keyOf, publicationsOf } from './publications';

/** One language version of a document: what was noted of it, and what is public now. */
export interface FoundVersion {
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: Locale;
  /** Whether it was public or withdrawn; undefined when it is new. */
  readonly was: PublicationRow | undefined;
  readonly is: PublicVersion | undefined;
}

/** All versions of some documents of a type, and those among them that changed. */
export interface FoundChanges {
  readonly type: DocumentType;
  readonly versions: readonly FoundVersion[];
  readonly changed: readonly FoundVersion[];
}

/** What is public. Most of what is looked at did not change, so it is read only if that is asked. */
export interface PublicVersion {
  readonly source: string;
  readonly files: readonly string[];
  readonly judgement: () => Judgement;
  readonly noted: () => Noted;
}

/** Documents of one type, and the languages in which somebody publishes them just now. */
interface Looked {
  readonly type: DocumentType;
  readonly documentIds: readonly string[];
  readonly asked?: readonly Locale[];
}

/** Every version of some documents that is public, or ever was. */
export async function versionsFound(
  strapi: Core.Strapi,
  { type, documentIds, asked }: Looked,
): Promise<readonly FoundVersion[]> {
  const publications = await publicationsOf(strapi, type, documentIds);
  const rows = await publicRowsInAgreement(strapi, type, documentIds, asked);
  const exported = await exportDocuments(strapi, type, documentIds, { publications, rows });
  const known = new Map(publications.map((row) => [keyOf(row), row]));
  const found = new Map(
    exported.map((each) => {
      const { documentId, locale } = each.record;
      return [keyOf({ type, entry: documentId, language: locale }), each] as const;
    }),
  );
  return documentIds.flatMap((entry) =>
    locales.flatMap((language): readonly FoundVersion[] => {
      const version = { type, entry, language };
      const was = known.get(keyOf(version));
      const now = found.get(keyOf(version));
      if (was === undefined && now === undefined) return [];
      return [{ ...version, was, is: now && toPublicVersion(now) }];
    }),
  );
}

function toPublicVersion(exported: ExportedDocument): PublicVersion {
  const judgement = lazy(() => judge(exported));
  return {
    source: sourceOf(exported.record),
    files: [...exported.media].sort(),
    judgement,
    noted: lazy(() => toNoted(judgement())),
  };
}

/** What was noted while the version was public. */
export const notedBefore = ({ was }: FoundVersion): PublicationRow | undefined =>
  was !== undefined && isPublic(was) ? was : undefined;

/**
 * Whether readers have something new: it came, it went, or somebody edited it. What only a new
 * release, or another version of the time-zone rules, reads otherwise is no edit.
 */
export function isChange(version: FoundVersion): boolean {
  const { is } = version;
  const before = notedBefore(version);
  if (before === undefined || is === undefined) return before !== undefined || is !== undefined;
  if (before.noted !== null && before.noted.files.join(' ') !== is.files.join(' ')) return true;
  return isEdited(before, is) && before.digest !== is.judgement().digest;
}

/**
 * Whether it is the same to its readers, and yet not what was noted.
 *
 * @param unedited whether to look for that also where nobody edited anything
 */
export function isReadOtherwise(version: FoundVersion, unedited: boolean): boolean {
  const { is } = version;
  const before = notedBefore(version);
  if (before === undefined || is === undefined || isChange(version)) return false;
  if (!unedited && !isEdited(before, is)) return false;
  const { digest, source } = is.judgement();
  return (
    before.digest !== digest ||
    before.source !== source ||
    stableJson(before.noted) !== stableJson(is.noted())
  );
}

const isEdited = (before: PublicationRow, { source }: PublicVersion): boolean =>
  before.source !== null && before.source !== source;
