import type { ChangeRecord, Instant, Locale } from '@porchlight/shared';

/** What is known to have changed about documents, up to a moment. */
export interface Changes {
  /** About one document, the oldest first. */
  readonly of: (documentId: string) => readonly ChangeRecord[];
  /** Ids of the events of a language that something was changed about, the latest change first. */
  readonly events: (locale: Locale) => readonly string[];
  /** Takes records in, each once, and answers with the ids of those that now have more to tell. */
  readonly add: (records: readonly ChangeRecord[], moment: Instant) => ReadonlySet<string>;
}

export function createChanges(): Changes {
  const known = new Set<string>();
  const byDocument = new Map<string, readonly ChangeRecord[]>();
  const latest = new Map<Locale, Map<string, number>>();
  let ahead: readonly ChangeRecord[] = [];
  const tell = (record: ChangeRecord): void => {
    const { documentId, locale, number } = record;
    const others = byDocument.get(documentId) ?? [];
    const inOrder = (others.at(-1)?.number ?? 0) <= number;
    const all = [...others, record];
    byDocument.set(documentId, inOrder ? all : all.sort((a, b) => a.number - b.number));
    if (record.type !== 'event') return;
    const events = latest.get(locale) ?? new Map<string, number>();
    latest.set(locale, events.set(documentId, Math.max(events.get(documentId) ?? 0, number)));
  };
  return {
    of: (documentId) => byDocument.get(documentId) ?? [],
    events: (locale) =>
      [...(latest.get(locale) ?? [])].sort(([, a], [, b]) => b - a).map(([id]) => id),
    add: (records, moment) => {
      const fresh = records.filter((record) => !known.has(keyOf(record)));
      for (const record of fresh) known.add(keyOf(record));
      const waiting = [...ahead, ...fresh];
      ahead = waiting.filter(({ at }) => at > moment);
      const due = waiting.filter(({ at }) => at <= moment);
      for (const record of due) tell(record);
      return new Set(due.map(({ documentId }) => documentId));
    },
  };
}

const keyOf = ({ number, documentId, locale }: ChangeRecord): string =>
  `${number} ${documentId} ${locale}`;
