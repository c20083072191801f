import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';

import type { Logbook, Sought } from '../logbook';
import { useWords } from '../words/words';

interface Props {
  readonly sought: Sought;
  readonly people: Logbook['people'];
  readonly onChange: (sought: Sought) => void;
}

/** By whom, what, of which type and entry, and when. */
export function LogbookFilter({ sought, people, onChange }: Props) {
  const { logbook } = useWords();
  const choice = (name: 'person' | 'action' | 'type', options: readonly Option[]) => (
    <Box minWidth="20rem">
      <Field.Root name={`hub-${name}`}>
        <Field.Label>{logbook[name]}</Field.Label>
        <SingleSelect
          value={sought[name] ?? ''}
          placeholder={logbook.all}
          onClear={() => onChange(without(sought, name))}
          clearLabel={logbook.clear}
          onChange={(value) => onChange({ ...sought, [name]: String(value) })}
        >
          {options.map(([value, label]) => (
            <SingleSelectOption key={value} value={value}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
  const field = (name: 'entry' | 'fromDay' | 'untilDay', type: 'text' | 'date') => (
    <Field.Root name={`hub-${name}`}>
      <Field.Label>{logbook[name]}</Field.Label>
      <TextInput
        type={type}
        value={sought[name] ?? ''}
        onChange={({ target }: { readonly target: { readonly value: string } }) =>
          onChange({ ...sought, [name]: target.value.trim() })
        }
      />
    </Field.Root>
  );
  return (
    <Flex gap={3} wrap="wrap" alignItems="end" role="search" aria-label={logbook.filter}>
      {choice(
        'person',
        people.map(({ id, name }) => [String(id), name]),
      )}
      {choice('action', Object.entries(logbook.actions))}
      {choice('type', Object.entries(logbook.types))}
      {field('entry', 'text')}
      {field('fromDay', 'date')}
      {field('untilDay', 'date')}
    </Flex>
  );
}

type Option = readonly [value: string, label: string];

const without = (sought: Sought, name: keyof Sought): Sought => ({ ...sought, [name]: '' });
