import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';

import type { Shown } from '../../versions/in-words';
import type { Differences } from '../../versions/routes';
import { useWords } from '../words/words';

/** Field by field: what that version says, and what the other one does. */
export function DifferencesTable({ differences }: Differences) {
  const { versions: say } = useWords();
  if (differences.length === 0) return <Typography role="status">{say.same}</Typography>;
  return (
    <Table colCount={3} rowCount={differences.length + 1}>
      <Thead>
        <Tr>
          {[say.field, say.before, say.after].map((heading) => (
            <Th key={heading}>
              <Typography variant="sigma">{heading}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {differences.map(({ field, label, before, after }) => (
          <Tr key={field}>
            <Td>
              <Typography fontWeight="bold">{label}</Typography>
            </Td>
            <Td>
              <Value shown={before} />
            </Td>
            <Td>
              {before === after ? <Typography>{say.formOnly}</Typography> : <Value shown={after} />}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Value({ shown }: { readonly shown: Shown }) {
  const { versions: say } = useWords();
  if (shown === null) return <Typography textColor="neutral600">{say.empty}</Typography>;
  if (typeof shown === 'boolean') return <Typography>{shown ? say.yes : say.no}</Typography>;
  return (
    <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{shown}</Typography>
  );
}
