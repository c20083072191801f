import { readFile } from 'node:fs/promises';

import {
  defaultLocale,
  fail,
  isLocale,
  type Locale,
  ok,
  parseTimeZone,
  type Result,
  type TimeZone,
} from '@porchlight/shared';

import { intakeLimits } from './file-event';
import { type DateOrder, isDateOrder } from './table/table-time';
import type { IntakeWords } from './words/words';

/** What somebody asks for: the parts of a form, as Strapi reads it. */
export interface IntakeRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The language that the events are written in. */
  readonly locale: Locale;
  readonly timeZone: TimeZone;
  readonly columns: unknown;
  readonly order: DateOrder | undefined;
  readonly apply: boolean;
}

export interface Form {
  readonly files?: { readonly files?: Upload | readonly Upload[] } | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Upload {
  readonly filepath: string;
  readonly size: number;
  readonly originalFilename?: string | null;
}

/** @param zone the one of the hub's settings */
export async function readIntakeRequest(
  { files, fields }: Form,
  zone: TimeZone | undefined,
  words: IntakeWords,
): Promise<Result<IntakeRequest, string>> {
  const [upload] = [files?.files ?? []].flat() as readonly Upload[];
  if (upload === undefined) return fail(words.noFile);
  if (upload.size > intakeLimits.bytes)
    return fail(words.file({ code: 'too-large', limit: intakeLimits.bytes }));
  const { locale = defaultLocale, order, columns } = fields;
  if (!isLocale(locale)) return fail(words.wrongChoice(`locale: ${String(locale)}`));
  if (order !== undefined && !isDateOrder(order))
    return fail(words.wrongChoice(`order: ${String(order)}`));
  const named = fields['timeZone'];
  const timeZone = named === undefined ? zone : parseTimeZone(String(named));
  if (timeZone === undefined) return fail(words.zoneNeeded);
  return ok({
    file: (upload.originalFilename ?? '').slice(0, 255),
    bytes: await readFile(upload.filepath),
    locale,
    timeZone,
    columns: columns === undefined ? undefined : parseJson(String(columns)),
    order,
    apply: fields['apply'] === 'true',
  });
}

/** What is no JSON is no choice, and the heading is read instead. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
