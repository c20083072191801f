interface Link {
  readonly documentId: string;
}

/**
 * Where a relation leads once a form is saved. The form says only what is added and taken away, or
 * names all of it; new links come last.
 *
 * @param stored what the row says: one entry, a list of them, or nothing
 * @param said `{ connect, disconnect }`, `{ set }`, a list, an entry, or null
 */
export function unsavedLinks(stored: unknown, said: unknown, isList: boolean): unknown {
  const { connect, disconnect, set } = isRecord(said) ? said : {};
  const isChange = connect !== undefined || disconnect !== undefined;
  const before = isChange ? linksIn(stored) : linksIn(set ?? said);
  const gone = new Set(linksIn(disconnect).map(({ documentId }) => documentId));
  const added = linksIn(connect);
  const fresh = new Set(added.map(({ documentId }) => documentId));
  const kept = before.filter(({ documentId }) => !gone.has(documentId) && !fresh.has(documentId));
  const links = [...kept, ...added];
  return isList ? links : (links.at(-1) ?? null);
}

const linksIn = (value: unknown): readonly Link[] =>
  [value].flat().flatMap((item) => {
    const documentId = isRecord(item) ? idIn(item) : item;
    return typeof documentId === 'string' ? [{ documentId }] : [];
  });

/** The admin panel wraps what it sends, and says the entry's id beside that of its row. */
const idIn = ({ apiData, documentId }: Readonly<Record<string, unknown>>): unknown =>
  isRecord(apiData) ? apiData['documentId'] : documentId;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
