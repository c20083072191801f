import { useWords } from '../words/words';
import { FieldRow, TextField } from './inputs';

/** A first and a last day, as a form holds them. */
export interface Days {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Whole days: a last day that was not touched follows the first one. */
export function DaysFields({
  days,
  onChange,
}: {
  readonly days: Days;
  readonly onChange: (days: Days) => void;
}) {
  const { when } = useWords().actions;
  return (
    <FieldRow>
      <TextField
        name="hub-first-day"
        type="date"
        label={when.firstDay}
        value={days.firstDay}
        onChange={(firstDay) =>
          onChange({
            firstDay,
            lastDay:
              days.lastDay === '' || days.lastDay < firstDay || days.lastDay === days.firstDay
                ? firstDay
                : days.lastDay,
          })
        }
      />
      <TextField
        name="hub-last-day"
        type="date"
        label={when.lastDay}
        value={days.lastDay}
        onChange={(lastDay) => onChange({ ...days, lastDay })}
      />
    </FieldRow>
  );
}
