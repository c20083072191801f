import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { isLocale, locales, nativeNames } from '@porchlight/shared';

import TimeZoneInput from '../fields/time-zone-input';
import { useWords } from '../words/words';
import type { Choices } from './intake';

interface Props {
  readonly choices: Choices;
  readonly onChange: (changed: Partial<Choices>) => void;
  /** Only a table needs to say in which order it writes its dates. */
  readonly isTable: boolean;
}

/** The file, and how it is to be understood. */
export function ChoicesForm({ choices, onChange, isTable }: Props) {
  const { intake: words } = useWords();
  const { locale, timeZone, order } = choices;
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={12} direction="column" alignItems="stretch">
        <Field.Root hint={words.fileHint} required>
          <Field.Label>{words.file}</Field.Label>
          <Field.Input
            type="file"
            accept=".ics,.csv,.tsv,.txt,text/calendar,text/csv"
            onChange={({ target }) => onChange({ file: target.files?.[0], columns: undefined })}
          />
          <Field.Hint />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
        <Field.Root>
          <Field.Label>{words.language}</Field.Label>
          <SingleSelect
            value={locale}
            onChange={(value) => isLocale(value) && onChange({ locale: value })}
          >
            {locales.map((code) => (
              <SingleSelectOption key={code} value={code}>
                {nativeNames[code]}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
        <TimeZoneInput
          name="hub-time-zone"
          label={words.zone}
          hint={words.zoneHint}
          value={timeZone}
          onChange={(_name, zone) => onChange({ timeZone: zone ?? '' })}
        />
      </Grid.Item>
      {isTable && (
        <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
          <Field.Root>
            <Field.Label>{words.order}</Field.Label>
            <SingleSelect
              value={order}
              onChange={(value) => onChange({ order: value as Choices['order'] })}
            >
              {(['as-told', 'day-first', 'month-first'] as const).map((each) => (
                <SingleSelectOption key={each} value={each}>
                  {words.orders[each]}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
      )}
    </Grid.Root>
  );
}
