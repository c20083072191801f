import type { z } from 'zod';

import { linksIn } from '../body/body-links.ts';
import type { Body } from '../body/body.ts';
import { bodySchema } from '../body/parse-body.ts';
import { cardReference } from '../documents/fields.ts';
import { fieldsRead } from '../documents/parsers.ts';
import { recordingFields } from '../documents/recording.ts';
import { finding, type Finding } from '../documents/survey.ts';
import { entryLinked } from '../internal-link.ts';
import { limits } from '../limits.ts';
import { cleanLine, cleanProse } from '../text.ts';
import { type CalendarDate, parseCalendarDate } from '../time/calendar-date.ts';
import { type Schedule, toSchedule } from '../time/schedule.ts';
import type { DocumentType, RecordingState } from '../vocabulary.ts';

/** As much of an entry as is needed; its fields as the CMS exports them. */
export interface WrittenEntry {
  readonly type: DocumentType;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * An entry somebody is still writing, as far as it can be read. A field that is empty or wrong is as
 * if it were not there: what is wrong with it is an issue, and no advice is needed.
 */
export interface Draft {
  readonly title: { readonly field: string; readonly text: string };
  /** Undefined for types that have none; the text is empty when nothing is written. */
  readonly summary: string | undefined;
  readonly body: Body;
  readonly day: CalendarDate | undefined;
  readonly pictures: readonly DraftPicture[];
  readonly cards: readonly DraftCard[];
  /** Addresses of entries of this site that the text links to, each once. */
  readonly links: readonly string[];
  readonly event: DraftEvent | undefined;
  readonly survey: DraftSurvey | undefined;
}

export interface DraftPicture {
  readonly field: string;
  readonly media: string;
  readonly alt: string;
}

export interface DraftCard {
  readonly field: string;
  /** As `type:documentId`. */
  readonly target: string;
}

export interface DraftEvent {
  readonly schedule: Schedule | undefined;
  /** Neither cancelled nor postponed. */
  readonly takesPlace: boolean;
  readonly recording: {
    readonly state: RecordingState;
    readonly captionsUrl?: string | undefined;
    readonly transcript?: string | undefined;
  };
}

export interface DraftSurvey {
  readonly sampleSize: number | undefined;
  readonly confidencePercent: number;
  readonly statedMarginPoints: number | undefined;
  readonly findings: readonly { readonly field: string; readonly finding: Finding }[];
}

/** The field that tells on which day something is or was, for types that have one. */
export const dayFields: Partial<Readonly<Record<DocumentType, string>>> = {
  event: 'startsAtLocal',
  story: 'date',
  survey: 'fieldedFrom',
};

/** The day that such a field names, whether or not a time follows it. */
export const dayIn = (value: unknown): CalendarDate | undefined =>
  parseCalendarDate(textOf(value).slice(0, 10));

export function toDraft({ type, fields }: WrittenEntry): Draft {
  const dayField = dayFields[type];
  const body = readable(bodySchema, fields['body'] ?? []) ?? [];
  return {
    title: titleIn(fields),
    summary: fieldsRead(type).includes('summary')
      ? cleanProse(textOf(fields['summary']))
      : undefined,
    body,
    day: dayField === undefined ? undefined : dayIn(fields[dayField]),
    pictures: [...picturesIn(fields), ...picturesOf(body)],
    cards: cardsIn(fields),
    links: [...new Set(linksIn(body).flatMap(({ url }) => entryLinked(url) ?? []))],
    event: type === 'event' ? toEvent(fields) : undefined,
    survey: type === 'survey' ? toSurvey(fields) : undefined,
  };
}

type Fields = WrittenEntry['fields'];

function titleIn(fields: Fields): Draft['title'] {
  const field = 'name' in fields ? 'name' : 'title';
  return { field, text: cleanLine(textOf(fields[field])) };
}

function toEvent(fields: Fields): DraftEvent {
  const recording = readable(recordingFields, fields['recording']) ?? { state: 'planned' };
  const schedule = toSchedule({
    startsAtLocal: textOf(fields['startsAtLocal']),
    endsAtLocal: textOf(fields['endsAtLocal']),
    timeZone: textOf(fields['timeZone']),
    allDay: fields['allDay'] === true,
    hasRecording: recording.state === 'ready',
  });
  return {
    schedule: schedule.ok ? schedule.value : undefined,
    takesPlace: !['cancelled', 'postponed'].includes(textOf(fields['eventStatus'])),
    recording,
  };
}

const toSurvey = (fields: Fields): DraftSurvey => ({
  sampleSize: numberOf(fields['sampleSize']),
  confidencePercent: numberOf(fields['confidencePercent']) ?? 95,
  statedMarginPoints: numberOf(fields['statedMarginPoints']),
  findings: groupsIn(fields, 'findings').flatMap(({ field, group }) => {
    const read = readable(finding, group);
    return read === undefined ? [] : [{ field, finding: read }];
  }),
});

/** The fields of one group, wherever it stands in a form. */
interface Group {
  readonly field: string;
  readonly group: Fields;
}

/** What a field holds of groups: one, or a list, which is cut where no form goes on. */
const groupsIn = (fields: Fields, field: string): readonly Group[] =>
  asList(fields[field]).map((group, index) => ({
    field: Array.isArray(fields[field]) ? `${field}.${index}` : field,
    group,
  }));

/** The groups of a field, at the top of a form and in its sections. */
const groupsAnywhere = (fields: Fields, field: string): readonly Group[] => [
  ...groupsIn(fields, field),
  ...groupsIn(fields, 'sections').flatMap((section) =>
    groupsIn(section.group, field).map((inner) => ({
      ...inner,
      field: `${section.field}.${inner.field}`,
    })),
  ),
];

const picturesIn = (fields: Fields): readonly DraftPicture[] =>
  ['image', 'photo']
    .flatMap((field) => groupsAnywhere(fields, field))
    .flatMap(({ field, group }) => {
      const { file, alt, decorative } = group;
      return typeof file === 'string' && decorative !== true
        ? [{ field: `${field}.alt`, media: file, alt: cleanLine(textOf(alt)) }]
        : [];
    });

const picturesOf = (body: Body): readonly DraftPicture[] =>
  body.flatMap((block) =>
    block.type === 'image' ? [{ field: 'body', media: block.media, alt: block.alt }] : [],
  );

const cardsIn = (fields: Fields): readonly DraftCard[] =>
  groupsAnywhere(fields, 'items').flatMap(({ field, group }) => {
    const read = readable(cardReference, group);
    if (read === undefined) return [];
    const { type, documentId } = read.target;
    return [{ field: `${field}.target`, target: `${type}:${documentId}` }];
  });

function readable<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | undefined {
  const read = schema.safeParse(value);
  return read.success ? read.data : undefined;
}

const asList = (value: unknown): readonly Fields[] =>
  [value].flat().slice(0, limits.list).filter(isGroup);

const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;
