import { useState } from 'react';

import { useAnswer, valueOf } from '../answers';
import { type Appointments, timesOf } from '../appointments';
import { useEditedLocale } from '../edited-locale';
import type { SavedEntry } from '../entry';
import { useWords } from '../words/words';
import { ScheduleForm } from './schedule-form';
import { ScheduleState, shortStateOf } from './schedule-state';
import { Section } from './section';

/** "Schedule": when this language version is published and taken off by itself. */
export function ScheduleSection({ type, documentId, cause }: SavedEntry) {
  const words = useWords();
  const locale = useEditedLocale();
  const [saves, setSaves] = useState(0);
  const path = `/hub/appointments/${type}/${documentId}`;
  const answer = useAnswer<Appointments>(path, () => 15_000, `${cause} ${saves}`);
  const appointments = valueOf(answer);
  if (appointments === undefined) return null;
  const appointment = appointments.locales.find((each) => each.locale === locale);
  const may = appointments.may.includes(locale);
  if (appointment === undefined && !may) return null;
  const times = timesOf(appointment, appointments.timeZone);
  const isAmiss =
    appointment !== undefined && (appointment.failed !== null || hasObjections(appointment));
  return (
    <Section
      title={words.schedule.title}
      says={appointment && shortStateOf(appointment, words)}
      needsYou={isAmiss}
    >
      <ScheduleState appointment={appointment} withTimes={!may} />
      {may && (
        <ScheduleForm
          // What is stored since is shown at once, whoever stored it.
          key={`${locale} ${JSON.stringify(times)}`}
          path={`${path}/${locale}`}
          stored={times}
          onSaved={() => setSaves(saves + 1)}
        />
      )}
    </Section>
  );
}

const hasObjections = ({ publishOn, objections }: Appointments['locales'][number]): boolean =>
  publishOn !== null && objections.length > 0;
