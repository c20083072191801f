import { Combobox, ComboboxOption, Field, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';

import type { FoundEntry } from '../../entries/routes';
import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import { entryHref } from '../links';
import { useWords } from '../words/words';
import { type FieldProps, helpOf } from './field';

interface Entries {
  readonly entries: readonly FoundEntry[];
}

const never = (): number => 3_600_000;

/** Long enough that a word is written before it is looked for. */
const calmMs = 250;

/** An entry of any type that a list may point at, found by its name. */
export default function EntryInput({
  name,
  label,
  hint,
  labelAction,
  required = false,
  disabled = false,
  error,
  value,
  onChange,
}: FieldProps) {
  const words = useWords();
  const locale = useEditedLocale();
  const [written, setWritten] = useState('');
  const search = useCalm(written);
  const asked = new URLSearchParams({ search, locale });
  const found = valueOf(useAnswer<Entries>(`/hub/entries?${asked}`, never))?.entries ?? [];
  const chosen = valueOf(
    useAnswer<Entries>(`/hub/entries?${new URLSearchParams({ of: value ?? '', locale })}`, never),
  );
  const current = value ? chosen?.entries.find((entry) => keyOf(entry) === value) : undefined;
  const offered = [...(current ? [current] : []), ...found.filter((each) => keyOf(each) !== value)];
  const isGone = Boolean(value) && chosen !== undefined && current === undefined;
  return (
    <Field.Root
      name={name}
      id={name}
      error={error ?? (isGone ? words.fields.entryGone(value ?? '') : undefined)}
      hint={helpOf(hint)}
      required={required}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        value={value ?? ''}
        disabled={disabled}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={words.fields.searchEntry}
        onChange={(next?: string) => onChange(name, next ?? null)}
        onClear={() => onChange(name, null)}
        onInputChange={(event: { readonly currentTarget: { readonly value: string } }) =>
          setWritten(event.currentTarget.value)
        }
      >
        {isGone && <ComboboxOption value={value ?? ''}>{value}</ComboboxOption>}
        {offered.map((entry) => (
          <ComboboxOption key={keyOf(entry)} value={keyOf(entry)}>
            {`${entry.name} (${words.types[entry.type] ?? entry.type})`}
          </ComboboxOption>
        ))}
      </Combobox>
      {current && (
        <Typography variant="pi" tag="p">
          {!current.isPublished && <strong>{words.fields.entryNotPublished} </strong>}
          <Link to={entryHref(current.type, current.documentId, locale)}>
            {words.fields.openEntry}
          </Link>
        </Typography>
      )}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

const keyOf = ({ type, documentId }: FoundEntry): string => `${type}:${documentId}`;

/** A value once it has stood still for a moment. */
function useCalm(value: string): string {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), calmMs);
    return () => clearTimeout(timer);
  }, [value]);
  return calm;
}
