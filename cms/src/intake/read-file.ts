import { fail, type Result } from '@porchlight/shared';

import { isCalendar } from './calendar/calendar-blocks';
import { readCalendar } from './calendar/read-calendar';
import { type FileProblem, type FileRow, intakeLimits } from './file-event';
import { readFileText } from './file-text';
import type { Columns } from './table/columns';
import { readTable, type TableChoices } from './table/read-table';
import type { DateOrder } from './table/table-time';

/** A file of events, as far as it can be read. */
export interface EventFile {
  /** How its columns were read, when it is a table. */
  readonly table?: {
    readonly heading: readonly string[];
    readonly columns: Columns;
    readonly order: DateOrder | null;
  };
  readonly rows: Result<readonly FileRow[], FileProblem>;
}

/** Reads an iCalendar file or a table; which of the two it is, its content says. Never throws. */
export function readEventFile(bytes: Uint8Array, choices: TableChoices): EventFile {
  const text = readFileText(bytes);
  if (!text.ok) return { rows: text };
  if (isCalendar(text.value))
    return { rows: withinLimits(readCalendar(text.value, choices.timeZone)) };
  const { heading, columns, order, rows } = readTable(text.value, choices);
  return {
    table: { heading, columns, order: order ?? null },
    rows: withinLimits(rows),
  };
}

function withinLimits(rows: EventFile['rows']): EventFile['rows'] {
  return rows.ok && rows.value.length > intakeLimits.events
    ? fail({ code: 'too-many', limit: intakeLimits.events })
    : rows;
}
