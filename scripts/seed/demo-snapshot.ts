import {
  addDays,
  byCodeUnit,
  type CalendarDate,
  type ChangeRecord,
  changesBetween,
  describeIssue,
  type DocumentRecord,
  type DocumentType,
  type Instant,
  instantFromMillis,
  laterOf,
  parseDocument,
  parseInstant,
  type SiteIdentity,
  type SnapshotContent,
} from '@porchlight/shared';

import { calendarFrom } from './calendar.ts';
import { demoDocuments } from './content/demo-documents.ts';
import type { DemoDay, DemoDocument } from './demo-document.ts';
import { withRecordingHistory } from './recording-history.ts';
import { type DrawnPicture, drawPictures } from './pictures/draw-pictures.ts';

/** The demo's facts end in February 2025; nothing made for the demo may be older than they are. */
export const firstSeedingDay = '2025-06-01' as CalendarDate;
const firstRelativeDay = '2025-03-01' as CalendarDate;

export interface DemoSnapshot {
  readonly content: SnapshotContent;
  /** The bytes of each picture by their hash. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** The demo content as a snapshot: what an export would say if editors had entered it all. */
export async function demoSnapshot(day: CalendarDate, site: SiteIdentity): Promise<DemoSnapshot> {
  const drawn = await drawPictures();
  const entries = revisedTogether(
    demoDocuments(calendarFrom(day))
      .map(withRecordingHistory)
      .map(({ before, ...document }) => ({ before, record: toRecord(document, day) })),
  )
    .sort(
      ({ record: a }, { record: b }) =>
        byCodeUnit(a.revisedAt, b.revisedAt) || byCodeUnit(keyOf(a), keyOf(b)),
    )
    .map(({ before, record }, index) => ({ before, record: { ...record, number: index + 1 } }));
  const records = entries.map(({ record }) => record);
  return {
    content: {
      head: { number: records.length, at: newestOf(records), site },
      documents: records,
      media: drawn.map(({ record }) => record),
      redirects: [],
      changes: entries.flatMap(({ before, record }) => toChange(record, before)),
    },
    pictures: new Map(drawn.map(({ record, bytes }: DrawnPicture) => [record.sha256, bytes])),
  };
}

function toRecord(document: DemoDocument, day: CalendarDate): DocumentRecord {
  const firstPublishedAt = momentOf(document.published, day);
  const revised = document.revised && momentOf(document.revised, day);
  return {
    type: document.type,
    documentId: document.documentId,
    locale: document.locale,
    number: 0,
    firstPublishedAt,
    revisedAt: revised ? laterOf(revised, firstPublishedAt) : firstPublishedAt,
    fields: { ...document.fields },
  };
}

/** A document in one of its languages, and what was different about it before. */
interface Entry {
  readonly before: DemoDocument['before'];
  readonly record: DocumentRecord;
}

/** An export says of every language of a document when any of them was revised last. */
function revisedTogether(entries: readonly Entry[]): Entry[] {
  const revised = Map.groupBy(entries, ({ record }) => record.documentId);
  return entries.map(({ before, record }) => {
    const all = (revised.get(record.documentId) ?? []).map((each) => each.record.revisedAt);
    const revisedAt = all.reduce((latest, each) => (each > latest ? each : latest));
    // A version that came later than the change never was different.
    const wasThere = record.firstPublishedAt < record.revisedAt;
    return { before: wasThere ? before : undefined, record: { ...record, revisedAt } };
  });
}

/** What the CMS would have noted of an entry that was different before its revision. */
function toChange(record: DocumentRecord, before: DemoDocument['before']): readonly ChangeRecord[] {
  if (before === undefined) return [];
  const [was, is] = [{ ...record, fields: { ...record.fields, ...before } }, record].map((each) => {
    const read = parseDocument(each);
    if (!read.ok) throw new Error(read.problem.map(describeIssue).join('\n'));
    return read.value;
  });
  const { number, revisedAt: at, type, documentId, locale } = record;
  const changes = changesBetween(was, is);
  return [
    { number, at, type: type as DocumentType, documentId, locale, action: 'publish', changes },
  ];
}

/** Facts have a day of their own; all else counts from the day of seeding, in the early morning. */
function momentOf(when: DemoDay, day: CalendarDate): Instant {
  if ('on' in when) return parseInstant(`${when.on}T09:00:00Z`) ?? instantFromMillis(0);
  const relative = addDays(day, when.days);
  const date = relative < firstRelativeDay ? firstRelativeDay : relative;
  return parseInstant(`${date}T00:00:00Z`) ?? instantFromMillis(0);
}

const keyOf = (record: DocumentRecord): string =>
  [record.type, record.documentId, record.locale].join(' ');

const newestOf = (records: readonly DocumentRecord[]): string =>
  records.reduce((newest, { revisedAt }) => (revisedAt > newest ? revisedAt : newest), '');
