import {
  type DatedSchedule,
  type EditorLanguage,
  isDated,
  now,
  scheduleIssue,
  toSchedule,
} from '@porchlight/shared';
import { errors } from '@strapi/utils';

import { describeForEditor } from '../rules/guard/field-names';

/** When an event is to be, as an editor says it: a start without a clock means whole days. */
export interface WantedTimes {
  readonly title: string;
  readonly startsAtLocal: string;
  readonly endsAtLocal: string;
  readonly timeZone: string;
}

const past = {
  en: (title: string) =>
    `“${title}” would be over already at this time. Please check the date, and the year most of all.`,
  es: (title: string) =>
    `«${title}» ya habría pasado a esa hora. Revise la fecha, sobre todo el año.`,
};

/** The same for what people are still to come to. */
export function refusePast(wanted: WantedTimes, language: EditorLanguage): void {
  const { endsAt } = refuseSchedule(wanted, language);
  if (endsAt <= now()) throw new errors.ApplicationError(past[language](wanted.title));
}

/** Reads times, or refuses them in the sentences of the form: a gap, an end before the start. */
export function refuseSchedule(
  { title, ...times }: WantedTimes,
  language: EditorLanguage,
): DatedSchedule {
  const allDay = !times.startsAtLocal.includes('T');
  const schedule = toSchedule({ ...times, allDay, hasRecording: false });
  if (schedule.ok && isDated(schedule.value)) return schedule.value;
  const place = { type: 'event', documentId: '', locale: undefined, name: `“${title}”` };
  const problems = schedule.ok
    ? [{ code: 'start-missing' as const, field: 'startsAtLocal' as const }]
    : schedule.problem;
  const sentences = problems.map((problem) =>
    describeForEditor(scheduleIssue(problem, { ...place, field: problem.field }), language),
  );
  throw new errors.ApplicationError(sentences.join('\n'));
}
