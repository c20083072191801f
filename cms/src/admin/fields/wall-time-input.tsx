import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import { panelLocale, useWords } from '../words/words';
import { type FieldProps, textIn } from './field';
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
  const [date = '', time = ''] = (value ?? '').split('T');
  const isAllDay = (values as { readonly allDay?: unknown }).allDay === true;
  const put = (nextDate: string, nextTime: string): void => {
    const text = nextTime === '' || isAllDay ? nextDate : `${nextDate}T${nextTime.slice(0, 5)}`;
    onChange(name, text === '' ? null : text);
  };
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = readBack(value ?? undefined, textIn(values, 'timeZone'), here, panelLocale());
  const gap = read.kind === 'gap' ? words.fields.gap(read.before, read.after) : undefined;
  return (
    <Field.Root name={name} id={name} error={error ?? gap} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex gap={2} alignItems="start" wrap="wrap">
        <Box flex="1 1 9rem">
          <Field.Input
            type="date"
            name={name}
            value={date}
            disabled={disabled}
            min="1971-01-01"
            max="2199-12-31"
            aria-label={`${label}: ${words.fields.date}`}
            onChange={(event: Changed) => put(event.target.value, time)}
          />
        </Box>
        {!isAllDay && (
          <Box flex="1 1 7rem">
            <Field.Input
              type="time"
              id={`${name}-time`}
              name={`${name}-time`}
              value={time.slice(0, 5)}
              disabled={disabled || date === ''}
              step={60}
              aria-label={`${label}: ${words.fields.time}`}
              onChange={(event: Changed) => put(date, event.target.value)}
            />
          </Box>
        )}
      </Flex>
      <ReadBackLines read={read} isAllDay={isAllDay} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

interface Changed {
  readonly target: { readonly value: string };
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
