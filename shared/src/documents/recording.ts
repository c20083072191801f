import { z } from 'zod';

import type { Issue, Place } from '../issues.ts';
import { limits } from '../limits.ts';
import { fail, ok, type Result } from '../result.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { recordingStates } from '../vocabulary.ts';
import {
  calendarDate,
  choiceOr,
  line,
  optional,
  prose,
  webAddress,
  wholeNumber,
} from './fields.ts';

/** What remains of an event. `planned` is said to be "coming" once the event is over. */
export type Recording =
  | { readonly state: 'planned'; readonly note?: string | undefined }
  | { readonly state: 'not-recorded'; readonly note?: string | undefined }
  | {
      readonly state: 'ready';
      readonly url: string;
      readonly publishedOn?: CalendarDate | undefined;
      readonly durationMinutes?: number | undefined;
      /** The file itself, when its type and size are known: what a podcast player needs. */
      readonly file?: RecordingFile | undefined;
      readonly captionsUrl?: string | undefined;
      readonly transcript?: string | undefined;
      readonly note?: string | undefined;
    };

export interface RecordingFile {
  readonly url: string;
  readonly mime: string;
  readonly bytes: number;
}

export const recordingFields = z
  .object({
    state: choiceOr(recordingStates, 'planned'),
    url: optional(webAddress),
    publishedOn: optional(calendarDate),
    durationMinutes: optional(wholeNumber(1, limits.minutes)),
    fileUrl: optional(webAddress),
    fileMime: optional(z.string().regex(/^(?:audio|video)\/[\w.+-]+$/)),
    fileBytes: optional(wholeNumber(1, Number.MAX_SAFE_INTEGER)),
    captionsUrl: optional(webAddress),
    transcript: optional(prose(limits.body)),
    note: optional(line(limits.note)),
  })
  .optional();

type RecordingFields = z.output<typeof recordingFields>;

export function toRecording(
  fields: RecordingFields,
  place: Place,
): Result<Recording, readonly Issue[]> {
  if (fields === undefined) return ok({ state: 'planned', note: undefined });
  if (fields.state !== 'ready') return ok({ state: fields.state, note: fields.note });
  if (fields.url === undefined)
    return fail([
      {
        code: 'url-missing',
        place: { ...place, field: 'recording.url' },
        because: 'recording-ready',
      },
    ]);
  const { url, publishedOn, durationMinutes, captionsUrl, transcript, note } = fields;
  return ok({
    state: 'ready',
    url,
    publishedOn,
    durationMinutes,
    file: toFile(fields),
    captionsUrl,
    transcript,
    note,
  });
}

function toFile(fields: NonNullable<RecordingFields>): RecordingFile | undefined {
  const { fileUrl: url, fileMime: mime, fileBytes: bytes } = fields;
  return url && mime && bytes ? { url, mime, bytes } : undefined;
}
