import { fail, ok, type Result, type TimeZone } from '@porchlight/shared';
import Papa from 'papaparse';

import type { FileProblem, FileRow } from '../file-event';
import { type Columns, guessColumns, readColumns } from './columns';
import { type DateOrder, orderIn } from './table-time';
import { readTableRow } from './table-row';

/** What an editor chose for a table. */
export interface TableChoices {
  /** Where times are meant that name no zone. */
  readonly timeZone: TimeZone;
  /** Which column holds what, as a request sends it; guessed from the heading when left out. */
  readonly columns?: unknown;
  readonly order?: DateOrder | undefined;
}

export interface Table {
  readonly heading: readonly string[];
  readonly columns: Columns;
  /** Undefined when no date tells, and none has to. */
  readonly order: DateOrder | undefined;
  readonly rows: Result<readonly FileRow[], FileProblem>;
}

/** The events of a table (CSV, RFC 4180) with comma, semicolon or tab. Never throws. */
export function readTable(text: string, choices: TableChoices): Table {
  const [heading = [], ...lines] = cellsOf(text);
  const columns = readColumns(choices.columns, heading.length) ?? guessColumns(heading);
  const dates = [columns.start, columns.end].filter((index) => index !== undefined);
  const order =
    choices.order ?? orderIn(lines.flatMap((line) => dates.map((index) => line[index] ?? '')));
  const missing = (['title', 'start'] as const).filter((name) => columns[name] === undefined);
  const rows: Table['rows'] =
    lines.length === 0
      ? fail({ code: 'no-events' })
      : missing.length > 0
        ? fail({ code: 'columns-missing', columns: missing })
        : ok(
            lines.map((line, index) =>
              readTableRow(line, index + 2, { ...choices, columns, order }),
            ),
          );
  return { heading, columns, order, rows };
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
  });
  return data;
}
