import { Box, Field, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import { panelLocale, useWords } from '../words/words';
import { DateAndTime } from './date-and-time';
import { type FieldProps, helpOf, textIn } from './field';
import { readBack, type ReadBack } from './read-back';

/** A date and a time as the clock at the venue shows them, read back in words. */
export default function WallTimeInput({
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
  const values = useForm('WallTimeInput', (form) => form.values);
  const isAllDay = (values as { readonly allDay?: unknown }).allDay === true;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = readBack(value ?? undefined, textIn(values, 'timeZone'), here, panelLocale());
  const gap = read.kind === 'gap' ? words.fields.gap(read.before, read.after) : undefined;
  return (
    <Field.Root name={name} id={name} error={error ?? gap} hint={helpOf(hint)} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <DateAndTime
        name={name}
        label={label}
        value={value ?? ''}
        disabled={disabled}
        isAllDay={isAllDay}
        onChange={(text) => onChange(name, text === '' ? null : text)}
      />
      <ReadBackLines read={read} isAllDay={isAllDay} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

function ReadBackLines({
  read,
  isAllDay,
}: {
  readonly read: ReadBack;
  readonly isAllDay: boolean;
}) {
  const { fields } = useWords();
  if (isAllDay || read.kind === 'nothing' || read.kind === 'gap') return null;
  return (
    <Box role="status" paddingTop={1}>
      {read.kind === 'no-zone' ? (
        <Typography variant="pi">{fields.noZone}</Typography>
      ) : (
        <>
          <Typography variant="pi" tag="p" fontWeight="bold">
            {read.there}
          </Typography>
          <Typography variant="pi" tag="p">
            {`= ${read.utc}`}
            {read.here && ` = ${fields.here(read.here)}`}
          </Typography>
          {read.isRepeated && (
            <Typography variant="pi" tag="p">
              {fields.repeated}
            </Typography>
          )}
        </>
      )}
    </Box>
  );
}
