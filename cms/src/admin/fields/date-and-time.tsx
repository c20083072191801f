import { Box, Field, Flex } from '@strapi/design-system';

import { useWords } from '../words/words';

interface Props {
  readonly name: string;
  readonly label: string;
  /** `2025-01-30T15:00`, `2025-01-30`, or nothing. */
  readonly value: string;
  readonly disabled?: boolean;
  readonly isAllDay?: boolean;
  /** The date alone while there is no time. */
  readonly onChange: (value: string) => void;
}

interface Changed {
  readonly target: { readonly value: string };
}

/** A date and a time, each in an input of its own, beside each other as far as there is room. */
export function DateAndTime({
  name,
  label,
  value,
  disabled = false,
  isAllDay = false,
  onChange,
}: Props) {
  const { fields } = useWords();
  const [date = '', time = ''] = value.split('T');
  const put = (nextDate: string, nextTime: string): void =>
    onChange(nextTime === '' || isAllDay ? nextDate : `${nextDate}T${nextTime.slice(0, 5)}`);
  return (
    <Flex gap={2} alignItems="start" wrap="wrap">
      <Box flex="1 1 9rem">
        <Field.Input
          type="date"
          name={name}
          value={date}
          disabled={disabled}
          min="1971-01-01"
          max="2199-12-31"
          aria-label={`${label}: ${fields.date}`}
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
            aria-label={`${label}: ${fields.time}`}
            onChange={(event: Changed) => put(date, event.target.value)}
          />
        </Box>
      )}
    </Flex>
  );
}
