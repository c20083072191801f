import {
  addDays,
  type CalendarDate,
  type Weekday,
  weekdayWord,
  weeksOfMonth,
  type WeekOfMonth,
} from '@porchlight/shared';

import { panelLocale, useWords } from '../words/words';
import { ChoiceField, FieldRow, TextField } from './inputs';
import { type RecurrenceForm, withFrom } from './recurrence-form';

interface Props {
  readonly form: RecurrenceForm;
  readonly skipError: string | undefined;
  readonly onChange: (form: RecurrenceForm) => void;
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** A Sunday: so many days later is that day of the week. */
const sunday = '2023-01-01' as CalendarDate;

/** How often a series has sessions, and from when to when. */
export function RecurrenceFields({ form, skipError, onChange }: Props) {
  const { sessions: words } = useWords().actions;
  const locale = panelLocale();
  const put = (part: Partial<RecurrenceForm>): void => onChange({ ...form, ...part });
  return (
    <>
      <FieldRow>
        <TextField
          name="hub-from"
          type="date"
          label={words.from}
          value={form.from}
          onChange={(from) => onChange(withFrom(form, from))}
        />
        <ChoiceField
          name="hub-rule"
          label={words.rule}
          value={form.kind}
          choices={[
            ['weekly', words.weekly],
            ['monthly', words.monthly],
          ]}
          onChange={(kind) => put({ kind })}
        />
      </FieldRow>
      <FieldRow>
        {form.kind === 'weekly' ? (
          <TextField
            name="hub-every"
            type="number"
            label={words.every}
            value={form.every}
            onChange={(every) => put({ every })}
          />
        ) : (
          <ChoiceField
            name="hub-week"
            label={words.week}
            value={String(form.week)}
            choices={weeksOfMonth.map((week) => [String(week), words.weeks[week]] as const)}
            onChange={(week) => put({ week: weekIn(week) })}
          />
        )}
        <ChoiceField
          name="hub-weekday"
          label={words.weekday}
          value={String(form.weekday)}
          choices={weekdays.map(
            (day) => [String(day), weekdayWord(addDays(sunday, day), locale)] as const,
          )}
          onChange={(day) => put({ weekday: Number(day) as Weekday })}
        />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          name="hub-ends"
          label={words.ends}
          value={form.ends}
          choices={[
            ['count', words.byCount],
            ['day', words.byDay],
          ]}
          onChange={(ends) => put({ ends })}
        />
        {form.ends === 'count' ? (
          <TextField
            name="hub-count"
            type="number"
            label={words.count}
            value={form.count}
            onChange={(count) => put({ count })}
          />
        ) : (
          <TextField
            name="hub-until"
            type="date"
            label={words.until}
            value={form.until}
            onChange={(until) => put({ until })}
          />
        )}
      </FieldRow>
      <TextField
        name="hub-skip"
        label={words.skip}
        hint={words.skipHint}
        error={skipError}
        value={form.skip}
        onChange={(skip) => put({ skip })}
      />
    </>
  );
}

const weekIn = (text: string): WeekOfMonth =>
  weeksOfMonth.find((week) => String(week) === text) ?? 1;
