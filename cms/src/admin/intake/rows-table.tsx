import { Badge, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import { entryHref } from '../links';
import type { OutcomeName } from '../words/intake';
import { useWords } from '../words/words';
import type { Intake, IntakeRow } from './intake';

const colours: Readonly<Record<OutcomeName, readonly [background: string, text: string]>> = {
  new: ['success100', 'success700'],
  changed: ['warning100', 'warning700'],
  same: ['neutral150', 'neutral700'],
  refused: ['danger100', 'danger700'],
};

/** What happens to each event of a file. */
export function RowsTable({ intake }: { readonly intake: Intake }) {
  const { intake: words } = useWords();
  const heading = [words.number, words.event, words.start, words.outcome, words.remarks];
  return (
    <Table colCount={heading.length} rowCount={intake.rows.length + 1} aria-label={words.rows}>
      <Thead>
        <Tr>
          {heading.map((title) => (
            <Th key={title}>
              <Typography variant="sigma">{title}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {intake.rows.map((row, index) => (
          <Row key={`${index} ${row.number}`} row={row} intake={intake} />
        ))}
      </Tbody>
    </Table>
  );
}

function Row({ row, intake }: { readonly row: IntakeRow; readonly intake: Intake }) {
  const { intake: words } = useWords();
  const { number, title, startsAtLocal, timeZone, outcome, documentId } = row;
  const [background, colour] = colours[outcome];
  return (
    <Tr>
      <Td>
        <Typography>{number}</Typography>
      </Td>
      <Td>
        {documentId === null ? (
          <Typography>{title}</Typography>
        ) : (
          <Link to={entryHref('event', documentId, intake.locale)}>
            <Typography textColor="primary600">{title}</Typography>
          </Link>
        )}
      </Td>
      <Td>
        <Typography>
          {startsAtLocal === null ? '–' : `${startsAtLocal.replace('T', ' ')} ${timeZone ?? ''}`}
        </Typography>
      </Td>
      <Td>
        <Badge backgroundColor={background} textColor={colour}>
          {intake.applied ? words.applied[outcome] : words.outcomes[outcome]}
        </Badge>
      </Td>
      <Td>
        <Remarks row={row} />
      </Td>
    </Tr>
  );
}

function Remarks({ row: { changes, reason, notes } }: { readonly row: IntakeRow }) {
  const { intake: words } = useWords();
  const changed = changes.map((field) => words.fields[field] ?? field);
  const remarks = [
    ...(reason === null ? [] : [reason]),
    ...(changes.length === 0 ? [] : [words.changes(changed)]),
    ...notes,
  ];
  return (
    <>
      {remarks.map((remark) => (
        <Typography
          key={remark}
          tag="p"
          style={{ whiteSpace: 'normal' }}
          textColor={remark === reason ? 'danger700' : 'neutral800'}
        >
          {remark}
        </Typography>
      ))}
    </>
  );
}
