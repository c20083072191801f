import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import { entryHref } from '../links';
import { detailLines, type Line } from '../logbook';
import { momentWords, useWords } from '../words/words';

/** The lines, the newest first. */
export function LogbookTable({ lines }: { readonly lines: readonly Line[] }) {
  const { logbook } = useWords();
  if (lines.length === 0) return <Typography role="status">{logbook.none}</Typography>;
  const headings = [logbook.when, logbook.who, logbook.what, logbook.which, logbook.details];
  return (
    <Table colCount={headings.length} rowCount={lines.length + 1}>
      <Thead>
        <Tr>
          {headings.map((heading) => (
            <Th key={heading}>
              <Typography variant="sigma">{heading}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {lines.map((line) => (
          <LineRow key={line.id} line={line} />
        ))}
      </Tbody>
    </Table>
  );
}

function LineRow({ line }: { readonly line: Line }) {
  const { logbook } = useWords();
  const { at, origin, personName, action, number, run, details } = line;
  const numbers = [
    number === null ? [] : [logbook.number(number)],
    run === null ? [] : [logbook.run(run)],
  ].flat();
  return (
    <Tr>
      <Td>
        <Typography>{momentWords(at)}</Typography>
      </Td>
      <Td>
        <Typography>{logbook.whose(origin, personName)}</Typography>
      </Td>
      <Td>
        <Typography>{logbook.actions[action] ?? action}</Typography>
      </Td>
      <Td>
        <Which line={line} />
      </Td>
      <Td>
        {[...numbers, ...detailLines(details, logbook.parts)].map((text) => (
          <Typography key={text} tag="p" style={{ whiteSpace: 'pre-wrap' }}>
            {text}
          </Typography>
        ))}
      </Td>
    </Tr>
  );
}

const withoutPage = ['site', 'user', 'role', 'token'];

function Which({ line: { type, entry, language, title, action } }: { readonly line: Line }) {
  const { logbook } = useWords();
  const kind = logbook.types[type] ?? type;
  const isThere = entry !== null && language !== null && action !== 'delete';
  return (
    <Box>
      {isThere && !withoutPage.includes(type) ? (
        <Link to={entryHref(type, entry, language)}>
          <Typography textColor="primary600">{title}</Typography>
        </Link>
      ) : (
        <Typography>{type === 'site' ? logbook.site : title}</Typography>
      )}
      <Typography tag="p" textColor="neutral600">
        {language === null ? kind : `${kind} · ${language}`}
      </Typography>
    </Box>
  );
}
