import { Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { draftTypes } from '@porchlight/shared';
import { useState } from 'react';

import { useAnswer, valueOf } from '../answers';
import { type Appointments, timesOf } from '../appointments';
import { typeOfModel } from '../whereabouts';
import { useWords } from '../words/words';
import { ScheduleForm } from './schedule-form';
import { ScheduleState } from './schedule-state';

/** As much as the content manager tells a panel. */
interface PanelProps {
  readonly model: string;
  readonly documentId?: string | undefined;
  readonly document?: { readonly updatedAt?: unknown; readonly status?: unknown } | undefined;
}

interface Panel {
  readonly title: string;
  readonly content: React.ReactNode;
}

/** "Schedule": when this language version is published and taken off by itself. */
export function SchedulePanel({ model, documentId, document }: PanelProps): Panel | null {
  const { schedule } = useWords();
  const type = draftTypes.find((each) => each === typeOfModel(model));
  if (type === undefined) return null;
  return {
    title: schedule.title,
    content:
      documentId === undefined ? (
        <Typography textColor="neutral600">{schedule.saveFirst}</Typography>
      ) : (
        <Schedule
          path={`/hub/appointments/${type}/${documentId}`}
          cause={`${String(document?.updatedAt)} ${String(document?.status)}`}
        />
      ),
  };
}

function Schedule({ path, cause }: { readonly path: string; readonly cause: string }) {
  const words = useWords();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const [saves, setSaves] = useState(0);
  const answer = useAnswer<Appointments>(path, () => 15_000, `${cause} ${saves}`);
  const appointments = valueOf(answer);
  if (appointments === undefined)
    return (
      <Typography textColor="neutral600" role="status">
        {answer.state === 'failed' ? words.widgets.failed : words.widgets.waiting}
      </Typography>
    );
  const locale = query.plugins?.i18n?.locale ?? 'en';
  const appointment = appointments.locales.find((each) => each.locale === locale);
  const times = timesOf(appointment, appointments.timeZone);
  return (
    <>
      <ScheduleState appointment={appointment} />
      {appointments.may.includes(locale) && (
        <ScheduleForm
          // What is stored since is shown at once, whoever stored it.
          key={`${locale} ${JSON.stringify(times)}`}
          path={`${path}/${locale}`}
          stored={times}
          libraryZone={appointments.timeZone}
          onSaved={() => setSaves(saves + 1)}
        />
      )}
    </>
  );
}
