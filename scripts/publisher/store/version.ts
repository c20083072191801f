/** One language version of a document. */
export interface Version {
  readonly documentId: string;
  readonly locale: string;
}

/** The version that a record is of; of one that is not even shaped like a record, none that exists. */
export function versionOf(record: unknown): Version {
  const { documentId, locale } = (record ?? {}) as Readonly<Record<string, unknown>>;
  return { documentId: String(documentId), locale: String(locale) };
}

/** The same as a key of maps and sets. */
export function versionKey(record: unknown): string {
  const { documentId, locale } = versionOf(record);
  return `${documentId} ${locale}`;
}
