import {
  cleanLine,
  cleanProse,
  fail,
  ok,
  parseWebAddress,
  type Result,
  type TimeZone,
} from '@porchlight/shared';

import type { FileEvent, FileRow, RowNote, RowProblem } from '../file-event';
import { namedZone } from '../named-zone';
import { toParagraphs } from '../plain-text';
import type { ColumnName, Columns } from './columns';
import { type DateOrder, readClock, readTableTime, type TableTime, wallOf } from './table-time';

interface Meaning {
  readonly columns: Columns;
  readonly order: DateOrder | undefined;
  readonly timeZone: TimeZone;
}

type Cell = (name: ColumnName) => string;

/** One line of a table as an event. */
export function readTableRow(
  line: readonly string[],
  number: number,
  { columns, order, timeZone }: Meaning,
): FileRow {
  const cell: Cell = (name) => (line[columns[name] ?? -1] ?? '').trim();
  const title = cleanLine(cell('title'));
  const notes: RowNote[] = [];
  const event = readEvent(cell, { title, order, timeZone, note: (note) => notes.push(note) });
  return { number, title, uid: cell('uid') || undefined, isRepeat: false, event, notes };
}

interface Reading {
  readonly title: string;
  readonly order: DateOrder | undefined;
  readonly timeZone: TimeZone;
  readonly note: (note: RowNote) => void;
}

function readEvent(cell: Cell, reading: Reading): Result<FileEvent, RowProblem> {
  const { title, note } = reading;
  if (title === '') return fail({ code: 'title-missing' });
  const times = readTimes(cell, reading);
  if (!times.ok) return times;
  const address = (name: ColumnName): string | undefined => {
    const url = parseWebAddress(cell(name));
    if (url === undefined && cell(name) !== '')
      note({ code: 'link-left-out', value: cell(name).slice(0, 80) });
    return url;
  };
  return ok({
    title,
    ...times.value,
    eventStatus: statusOf(cell('status')),
    summary: cleanProse(cell('summary')) || undefined,
    paragraphs: toParagraphs(cell('description')),
    location: cleanLine(cell('location')) || undefined,
    link: address('link'),
    joinUrl: address('joinUrl'),
    registrationUrl: address('registrationUrl'),
  });
}

type Times = Pick<FileEvent, 'startsAtLocal' | 'endsAtLocal' | 'timeZone' | 'allDay'>;

function readTimes(cell: Cell, reading: Reading): Result<Times, RowProblem> {
  const zoneName = cell('timeZone');
  const timeZone = zoneName === '' ? reading.timeZone : namedZone(zoneName);
  if (timeZone === undefined) return fail({ code: 'zone-unknown', value: zoneName.slice(0, 80) });
  const order = reading.order;
  const start = readCells(cell('start'), cell('startTime'), { timeZone, order });
  if (!start.ok) return start;
  if (start.value === undefined) return fail({ code: 'start-missing' });
  // An end with no day of its own is on the day of the start.
  const endCell = cell('end') || (cell('endTime') === '' ? '' : start.value.day);
  const end = readCells(endCell, cell('endTime'), { timeZone, order });
  if (!end.ok) return end;
  if (start.value.isMoment) reading.note({ code: 'was-utc', timeZone });
  return timesOf(start.value, end.value, { allDay: isYes(cell('allDay')), timeZone, reading });
}

/** A day in one cell and its time in another, or both in one. */
function readCells(
  dayCell: string,
  clockCell: string,
  reading: Parameters<typeof readTableTime>[1],
): Result<TableTime | undefined, RowProblem> {
  if (dayCell === '') return ok(undefined);
  const read = readTableTime(dayCell, reading);
  if (!read.ok || clockCell === '') return read;
  const clock = readClock(clockCell);
  return clock === undefined
    ? fail({ code: 'time-malformed', value: clockCell.slice(0, 40) })
    : ok({ ...read.value, clock });
}

interface Around {
  readonly allDay: boolean;
  readonly timeZone: TimeZone;
  readonly reading: Reading;
}

function timesOf(
  start: TableTime,
  end: TableTime | undefined,
  { allDay, timeZone, reading }: Around,
): Result<Times, RowProblem> {
  if (allDay || start.clock === undefined) {
    const lastDay = end?.day ?? start.day;
    if (lastDay < start.day) return fail({ code: 'ends-before-start' });
    return ok({ startsAtLocal: start.day, endsAtLocal: lastDay, timeZone, allDay: true });
  }
  const startsAtLocal = wallOf(start.day, start.clock);
  const endsAtLocal = end?.clock === undefined ? undefined : wallOf(end.day, end.clock);
  if (endsAtLocal !== undefined && endsAtLocal < startsAtLocal)
    return fail({ code: 'ends-before-start' });
  const hasEnd = endsAtLocal !== undefined && endsAtLocal > startsAtLocal;
  if (!hasEnd) reading.note({ code: 'end-missing' });
  return ok({
    startsAtLocal,
    endsAtLocal: hasEnd ? endsAtLocal : undefined,
    timeZone,
    allDay: false,
  });
}

const isYes = (text: string): boolean => /^(?:yes|y|true|1|x|si|sí|verdadero)$/i.test(text);

function statusOf(text: string): FileEvent['eventStatus'] {
  if (/^(?:cancel|anulad)/i.test(text)) return 'cancelled';
  return /^(?:tentativ|provisional)/i.test(text) ? 'tentative' : undefined;
}
