import {
  calledIn,
  type Document,
  documentPath,
  type DocumentRecord,
  type Issue,
  isSlug,
  parseDocument,
  stableJson,
} from '@porchlight/shared';

import type { ExportedDocument } from '../../export/documents';
import { sha256 } from '../../sha256';

/** What one language version means: how it reads, its digests, and its address. */
export interface Judgement {
  readonly exported: ExportedDocument;
  readonly document: Document | undefined;
  readonly issues: readonly Issue[];
  /** Of what the site shows; what only the stamps say does not count. */
  readonly digest: string;
  /** Of the fields as they are stored. */
  readonly source: string;
  readonly path: string | undefined;
}

/** Stamps that never differ, so that they never make a difference. */
const stamp = '1970-01-01T00:00:00.000Z';

export function judge(exported: ExportedDocument): Judgement {
  const { record, missing } = exported;
  const read = parseDocument({ ...record, firstPublishedAt: stamp, revisedAt: stamp });
  const issues = [
    ...(read.ok ? [] : read.problem),
    ...missing.map((field) => missingPicture(record, field)),
  ];
  const { slug } = record.fields;
  const source = sourceOf(record);
  return {
    exported,
    document: read.ok ? read.value : undefined,
    issues,
    digest: read.ok ? sha256(stableJson(read.value)) : source,
    source,
    path:
      typeof slug === 'string' && isSlug(slug)
        ? documentPath({ type: record.type, slug, locale: record.locale })
        : undefined,
  };
}

/** The digest of the fields as they are stored. */
export const sourceOf = ({ fields }: DocumentRecord): string => sha256(stableJson(fields));

const missingPicture = (record: ExportedDocument['record'], field: string): Issue => {
  const { type, documentId, locale } = record;
  return {
    code: 'picture-missing',
    place: { type, documentId, locale, name: nameOf(record), field },
  };
};

/** What an editor calls the entry. */
export function nameOf(record: DocumentRecord): string {
  const called = calledIn(record.fields);
  return called === undefined ? `${record.type} ${record.documentId}` : `“${called}”`;
}
