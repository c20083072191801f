import {
  cleanLine,
  fail,
  ok,
  parseWebAddress,
  type Result,
  type TimeZone,
} from '@porchlight/shared';
import ICAL from 'ical.js';

import { type FileProblem, type FileRow, intakeLimits, type RowProblem } from '../file-event';
import { toParagraphs } from '../plain-text';
import { calendarBlocks } from './calendar-blocks';
import { type CalendarFrame, readCalendarFrame, textOf } from './calendar-frame';
import { scheduled } from './calendar-schedule';

/**
 * The events of an iCalendar file (RFC 5545), each date of a series as one of its own. Never throws.
 *
 * @param timeZone where a time is meant that names no zone, unless the calendar names one
 */
export function readCalendar(
  text: string,
  timeZone: TimeZone,
): Result<readonly FileRow[], FileProblem> {
  const { events, rest } = calendarBlocks(text);
  if (events.length === 0) return fail({ code: 'no-events' });
  if (events.length > intakeLimits.events)
    return fail({ code: 'too-many', limit: intakeLimits.events });
  const frame = readCalendarFrame(rest);
  const whole = { ...frame, timeZone: frame.timeZone ?? timeZone };
  return ok(withoutReplaced(events.flatMap((block, index) => rowsOf(block, index + 1, whole))));
}

type Frame = CalendarFrame & { readonly timeZone: TimeZone };

function rowsOf(block: string, number: number, frame: Frame): readonly FileRow[] {
  try {
    return eventRows(new ICAL.Component(ICAL.parse(block)), number, frame);
  } catch {
    // What the library refuses is no event, in whatever words it says so.
    const title = cleanLine(/^SUMMARY[^:\r\n]*:(.*)$/im.exec(block)?.[1] ?? '');
    return [refused({ number, title, uid: undefined }, { code: 'unreadable' })];
  }
}

interface Named {
  readonly number: number;
  readonly title: string;
  readonly uid: string | undefined;
}

const refused = (named: Named, problem: RowProblem): FileRow => ({
  ...named,
  isRepeat: false,
  event: fail(problem),
  notes: [],
});

function eventRows(event: ICAL.Component, number: number, frame: Frame): readonly FileRow[] {
  const title = cleanLine(textOf(event, 'summary'));
  const uid = textOf(event, 'uid').trim() || undefined;
  const named = { number, title, uid };
  if (title === '') return [refused(named, { code: 'title-missing' })];
  const dates = scheduled(event, frame);
  if (!dates.ok) return [refused(named, dates.problem)];
  const words = { title, ...wordsOf(event, frame) };
  return dates.value.map(({ repeats, notes, ...times }) => ({
    number,
    title,
    uid: uid !== undefined && repeats !== undefined ? `${uid} ${repeats}` : uid,
    isRepeat: repeats !== undefined,
    event: { ok: true, value: { ...words, ...times } },
    notes,
  }));
}

function wordsOf(event: ICAL.Component, { isCancelled }: Frame) {
  const description = textOf(event, 'description');
  const location = cleanLine(textOf(event, 'location'));
  const locationUrl = parseWebAddress(location);
  const joinUrl = [
    ...['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'].map((name) =>
      parseWebAddress(textOf(event, name)),
    ),
    locationUrl,
  ].find((url) => url !== undefined);
  const status = isCancelled ? 'CANCELLED' : textOf(event, 'status').toUpperCase();
  return {
    eventStatus: statuses[status],
    paragraphs: toParagraphs(description.trim() === '' ? textOf(event, 'x-alt-desc') : description),
    location: location === '' || locationUrl !== undefined ? undefined : location,
    link: parseWebAddress(textOf(event, 'url')),
    joinUrl,
  };
}

const statuses: Readonly<Record<string, 'tentative' | 'cancelled' | undefined>> = {
  CANCELLED: 'cancelled',
  TENTATIVE: 'tentative',
};

/** One date that was moved by itself stands in the file beside its series, which lists it too. */
function withoutReplaced(rows: readonly FileRow[]): readonly FileRow[] {
  const replaced = new Map(
    rows.filter(({ uid, isRepeat }) => uid !== undefined && isRepeat).map((row) => [row.uid, row]),
  );
  return rows.filter((row) => {
    const last = row.isRepeat ? replaced.get(row.uid) : undefined;
    return last === undefined || last === row || last.number === row.number;
  });
}
