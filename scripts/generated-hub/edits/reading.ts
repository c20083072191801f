import {
  describeIssue,
  type Document,
  type DocumentRecord,
  parseDocument,
  stableJson,
} from '@porchlight/shared';

/** How the site reads a record. @throws Error with our sentences, when it would hold it back. */
export function read(record: DocumentRecord): Document {
  const result = parseDocument(record);
  if (result.ok) return result.value;
  throw new Error(result.problem.map(describeIssue).join('\n'));
}

/** Of what the site shows; what only the stamps say does not count. */
export function digestOf(record: DocumentRecord | undefined): string | undefined {
  if (record === undefined) return undefined;
  const known = digests.get(record.fields);
  if (known !== undefined) return known;
  const { firstPublishedAt: _, revisedAt: __, ...shown } = read(record);
  const digest = stableJson(shown);
  digests.set(record.fields, digest);
  return digest;
}

/** Most fields of a state are those of the state before. */
const digests = new WeakMap<object, string>();
