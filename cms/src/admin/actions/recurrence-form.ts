import {
  parseCalendarDate,
  type Recurrence,
  recurrenceDays,
  type RecurrenceProblem,
  type Weekday,
  weekdayOf,
  type WeekOfMonth,
} from '@porchlight/shared';

/** The rule of a series as a form holds it. */
export interface RecurrenceForm {
  readonly kind: 'weekly' | 'monthly';
  readonly every: string;
  readonly weekday: Weekday;
  readonly week: WeekOfMonth;
  readonly from: string;
  readonly ends: 'day' | 'count';
  readonly until: string;
  readonly count: string;
  /** Dates separated by commas. */
  readonly skip: string;
}

export const emptyRecurrence: RecurrenceForm = {
  kind: 'weekly',
  every: '1',
  weekday: 1,
  week: 1,
  from: '',
  ends: 'count',
  until: '',
  count: '8',
  skip: '',
};

/** The days that a form means, or what is wrong; undefined while something is not filled in. */
export type FormDays =
  | { readonly kind: 'days'; readonly days: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: RecurrenceProblem }
  | { readonly kind: 'no-date'; readonly text: string };

export function daysOfForm(form: RecurrenceForm): FormDays | undefined {
  const from = parseCalendarDate(form.from);
  const until = parseCalendarDate(form.until);
  if (from === undefined || (form.ends === 'day' && until === undefined)) return undefined;
  const written = form.skip
    .split(/[,\s]+/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const wrong = written.find((text) => parseCalendarDate(text) === undefined);
  if (wrong !== undefined) return { kind: 'no-date', text: wrong };
  const { weekday, week } = form;
  const recurrence: Recurrence = {
    rule:
      form.kind === 'weekly'
        ? { kind: 'weekly', every: Number(form.every), weekday }
        : { kind: 'monthly', week, weekday },
    from,
    end: form.ends === 'day' && until !== undefined ? { until } : { count: Number(form.count) },
    skip: written.flatMap((text) => parseCalendarDate(text) ?? []),
  };
  const read = recurrenceDays(recurrence);
  return read.ok ? { kind: 'days', days: read.value } : { kind: 'problem', problem: read.problem };
}

/** A first day brings its weekday with it. */
export function withFrom(form: RecurrenceForm, from: string): RecurrenceForm {
  const day = parseCalendarDate(from);
  return { ...form, from, ...(day === undefined ? {} : { weekday: weekdayOf(day) }) };
}
