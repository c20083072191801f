import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { type AppointmentStep, now, parseAppointment } from '@porchlight/shared';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import { problemsOf, readBackOf, type Times } from '../appointments';
import { DateAndTime } from '../fields/date-and-time';
import TimeZoneInput from '../fields/time-zone-input';
import { refusalOf } from '../refusals';
import { useWords } from '../words/words';

interface Props {
  /** Where the times of this language are stored. */
  readonly path: string;
  readonly stored: Times;
  readonly onSaved: () => void;
}

/** The form for both moments: what is written is read back in words, and checked, at once. */
export function ScheduleForm({ path, stored, onSaved }: Props) {
  const { schedule, widgets } = useWords();
  const { put } = useFetchClient();
  const [times, setTimes] = useState(stored);
  const [refusal, setRefusal] = useState<string | undefined>();
  const [isSaving, setSaving] = useState(false);
  const isChanged = JSON.stringify(times) !== JSON.stringify(stored);
  const read = parseAppointment(times, now());
  const problems = read.ok || !isChanged ? [] : read.problem;

  const save = async (next: Times): Promise<void> => {
    setSaving(true);
    try {
      await put(path, next);
      setRefusal(undefined);
      onSaved();
    } catch (error) {
      setRefusal(refusalOf(error, widgets.failed));
    }
    setSaving(false);
  };

  const moment = (step: AppointmentStep, name: 'publishOn' | 'unpublishOn') => (
    <MomentField
      name={`hub-${name}`}
      label={schedule[name]}
      value={times[name]}
      timeZone={times.timeZone}
      errors={problemsOf(problems, step).map((problem) => schedule.problems(problem))}
      onChange={(value) => setTimes({ ...times, [name]: value === '' ? null : value })}
    />
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {moment('publish', 'publishOn')}
      {moment('unpublish', 'unpublishOn')}
      <TimeZoneInput
        name="hub-time-zone"
        label={schedule.timeZone}
        value={times.timeZone}
        onChange={(_name, timeZone) => setTimes({ ...times, timeZone: timeZone ?? '' })}
      />
      <Typography variant="pi" textColor="neutral600">
        {schedule.help}
      </Typography>
      {refusal !== undefined && (
        <Typography textColor="danger700" role="alert">
          {refusal}
        </Typography>
      )}
      <Button
        type="button"
        variant="secondary"
        disabled={!isChanged || !read.ok || isSaving}
        loading={isSaving}
        onClick={() => void save(times)}
      >
        {schedule.save}
      </Button>
      {(stored.publishOn !== null || stored.unpublishOn !== null) && (
        <Button
          type="button"
          variant="tertiary"
          disabled={isSaving}
          onClick={() => void save({ ...stored, publishOn: null, unpublishOn: null })}
        >
          {schedule.remove}
        </Button>
      )}
    </Flex>
  );
}

interface MomentProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly timeZone: string;
  readonly errors: readonly string[];
  readonly onChange: (value: string) => void;
}

function MomentField({ name, label, value, timeZone, errors, onChange }: MomentProps) {
  return (
    <Field.Root
      name={name}
      id={name}
      error={errors.length > 0 ? errors.join(' ') : false}
      hint={errors.length > 0 ? undefined : readBackOf(value, timeZone)}
    >
      <Field.Label>{label}</Field.Label>
      {/* The section stands inside the form of the entry, which Enter would save. */}
      <div onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}>
        <DateAndTime name={name} label={label} value={value ?? ''} onChange={onChange} />
      </div>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
