import type { ChangeRecord } from '../snapshot/format.ts';
import { isDated } from '../time/schedule.ts';
import { type ChangedField, changedFields } from '../vocabulary.ts';
import type { Event } from './event.ts';
import type { Document } from './parsers.ts';

/** What readers are told of a document: each field in one text, none where there is nothing. */
export type ToldValues = Readonly<Partial<Record<ChangedField, string>>>;

/** The fields that differ between what was public and what is now, in the order of the vocabulary. */
export function changesBetween(
  before: Document | undefined,
  after: Document | undefined,
): ChangeRecord['changes'] {
  return before === undefined || after === undefined ? [] : changesSince(toldValues(before), after);
}

/** The same, of a document whose values were kept when it was withdrawn. */
export function changesSince(was: ToldValues, after: Document): ChangeRecord['changes'] {
  const is = toldValues(after);
  return changedFields
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, from: was[field] ?? null, to: is[field] ?? null }));
}

export function toldValues(document: Document): ToldValues {
  const title = 'title' in document ? document.title : document.name;
  const slug = 'slug' in document ? { slug: document.slug } : {};
  return { title, ...slug, ...(document.type === 'event' ? toldOfEvent(document) : {}) };
}

/** Times as instants, the place as its documentId, the recording as its state and address. */
export function toldOfEvent(event: Omit<Event, 'body'>): ToldValues {
  const { schedule, recording, eventStatus, format, place } = event;
  return {
    eventStatus,
    format,
    ...(place !== undefined && { place }),
    ...(isDated(schedule) && {
      startsAt: schedule.startsAt,
      endsAt: schedule.endsAt,
      timeZone: schedule.timeZone,
    }),
    recording: recording.state,
    ...(recording.state === 'ready' && {
      recording: `${readyPrefix}${recording.url}`,
      ...(recording.captionsUrl !== undefined && { captions: recording.captionsUrl }),
    }),
  };
}

/**
 * A recording in a change record is its state, `planned` or `not-recorded`, or `ready` and its address:
 * `ready https://video.example/1`. Records that were written are never rewritten.
 */
const readyPrefix = 'ready ';

/** Whether what was told of a recording is that it can be watched. */
export const isToldReady = (recording: string | null | undefined): boolean =>
  recording?.startsWith(readyPrefix) === true;
