import { Field, Grid, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';

import type { ColumnName } from '../words/intake';
import { useWords } from '../words/words';
import type { Columns } from './intake';

interface Props {
  readonly heading: readonly string[];
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}

const none = 'none';

/** Which column of a table holds what. */
export function ColumnsForm({ heading, columns, onChange }: Props) {
  const { intake: words } = useWords();
  const names = Object.keys(words.columnNames) as ColumnName[];
  const choose = (name: ColumnName, value: string): void => {
    const { [name]: _before, ...others } = columns;
    onChange(value === none ? others : { ...others, [name]: Number(value) });
  };
  return (
    <section aria-labelledby="intake-columns">
      <Typography tag="h2" variant="delta" id="intake-columns">
        {words.columns}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {words.columnsHint}
      </Typography>
      <Grid.Root gap={4} paddingTop={4}>
        {names.map((name) => (
          <Grid.Item key={name} col={3} s={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root required={name === 'title' || name === 'start'}>
              <Field.Label>{words.columnNames[name]}</Field.Label>
              <SingleSelect
                value={String(columns[name] ?? none)}
                onChange={(value) => choose(name, String(value))}
              >
                <SingleSelectOption value={none}>{words.noColumn}</SingleSelectOption>
                {heading.map((title, index) => (
                  <SingleSelectOption key={`${index} ${title}`} value={String(index)}>
                    {title === '' ? String(index + 1) : title}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Grid.Item>
        ))}
      </Grid.Root>
    </section>
  );
}
