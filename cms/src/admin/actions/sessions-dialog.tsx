import { type CalendarDate, plannedSessions, type PlannedSession } from '@porchlight/shared';
import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';

import type { ListedSession } from '../../series/routes';
import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import { panelLocale, useWords, type Words } from '../words/words';
import { ActionDialog } from './action-dialog';
import { TextField } from './inputs';
import { RecurrenceFields } from './recurrence-fields';
import { daysOfForm, emptyRecurrence, type FormDays } from './recurrence-form';
import { type TickLine, TickList } from './tick-list';
import { localWords, whenOf } from './when';
import { WhenFields } from './when-fields';

interface Sessions {
  readonly sessions: readonly ListedSession[];
}

const seldom = (): number => 600_000;

/** The sessions of a series from a rule, looked through before any is made. */
export function SessionsDialog({
  series,
  name,
  isDisabled,
}: {
  readonly series: string;
  readonly name: string;
  readonly isDisabled: boolean;
}) {
  const words = useWords();
  const { sessions } = words.actions;
  const { post } = useFetchClient();
  const locale = useEditedLocale();
  const path = `/hub/series/${series}/sessions`;
  const [made, setMade] = useState(0);
  const known = valueOf(useAnswer<Sessions>(path, seldom, made))?.sessions ?? [];
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [title, setTitle] = useState(name);
  const [when, setWhen] = useState(() => whenOf(null, null, here));
  const [form, setForm] = useState(emptyRecurrence);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const read = useMemo(() => daysOfForm(form), [form]);
  const isTimed = when.startsAt !== '' && when.endsAt !== '' && when.timeZone !== '';
  const days = read?.kind === 'days' && isTimed ? (read.days as readonly CalendarDate[]) : [];
  const planned = plannedSessions(days, when, when.timeZone);
  const isThere = ({ startsAtLocal, timeZone }: PlannedSession): boolean =>
    known.some((each) => each.startsAtLocal === startsAtLocal && each.timeZone === timeZone);
  const lines = planned.map((session) => toLine(session, isThere(session), words));
  const possible = lines.filter(({ isFixed }) => !isFixed).map(({ id }) => id);
  const ticked = new Set(possible.filter((id) => !unticked.has(id)));

  const act = async (): Promise<React.ReactNode> => {
    const { startsAt, endsAt, timeZone } = when;
    await post(path, { title, locale, days: [...ticked], startsAt, endsAt, timeZone });
    setMade((count) => count + 1);
    return <Typography>{sessions.done(ticked.size)}</Typography>;
  };
  return (
    <ActionDialog
      open={sessions.open}
      title={sessions.title}
      confirm={sessions.confirm(ticked.size)}
      isDisabled={isDisabled}
      isReady={title.trim() !== '' && ticked.size > 0}
      onClosed={() => undefined}
      act={act}
    >
      <Typography>{sessions.text}</Typography>
      <TextField
        name="hub-title"
        label={words.actions.begin.title}
        value={title}
        onChange={setTitle}
      />
      <WhenFields when={when} onChange={setWhen} withoutDate />
      <RecurrenceFields
        form={form}
        skipError={read?.kind === 'no-date' ? sessions.skipWrong(read.text) : undefined}
        onChange={setForm}
      />
      <Problem read={read} />
      {lines.length > 0 && (
        <TickList
          label={sessions.list}
          lines={lines}
          ticked={ticked}
          onChange={(next) => setUnticked(new Set(possible.filter((id) => !next.has(id))))}
        />
      )}
    </ActionDialog>
  );
}

function Problem({ read }: { readonly read: FormDays | undefined }) {
  const { sessions } = useWords().actions;
  if (read?.kind !== 'problem') return null;
  return (
    <Typography role="alert" textColor="danger700">
      {sessions.problems[read.problem]}
    </Typography>
  );
}

function toLine(
  { date, startsAtLocal, problems, isRepeated }: PlannedSession,
  isThere: boolean,
  { actions: { sessions } }: Words,
): TickLine {
  const isGap = problems.length > 0;
  const says = isThere
    ? sessions.there
    : isGap
      ? sessions.gap
      : isRepeated
        ? sessions.repeated
        : undefined;
  return {
    id: date,
    words: localWords(startsAtLocal, panelLocale()),
    says,
    isFixed: isThere || isGap,
  };
}
