import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { now } from '@porchlight/shared';
import { useMemo } from 'react';

import { panelLocale, useWords } from '../words/words';
import { type FieldProps, helpOf } from './field';
import { zoneChoices } from './zones';

/** A time zone, found by its city, its name or its offset. */
export default function TimeZoneInput({
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
  const { fields } = useWords();
  const locale = panelLocale();
  const choices = useMemo(() => zoneChoices(now(), locale), [locale]);
  const known = choices.find((choice) => choice.name === value);
  return (
    <Field.Root name={name} id={name} error={error} hint={helpOf(hint)} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        value={value ?? ''}
        // So many options are drawn only when the list opens, so their words are not found before.
        defaultTextValue={known?.words ?? value ?? ''}
        disabled={disabled}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={fields.chooseZone}
        onChange={(next?: string) => onChange(name, next ?? null)}
        onClear={() => onChange(name, null)}
      >
        {value && known === undefined && <ComboboxOption value={value}>{value}</ComboboxOption>}
        {choices.map((choice) => (
          <ComboboxOption key={choice.name} value={choice.name}>
            {choice.words}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
