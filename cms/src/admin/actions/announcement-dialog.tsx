import type { Announcement, AnnouncementKind, Notes, Times } from '@porchlight/shared';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import { panelLocale, useWords } from '../words/words';
import { ActionDialog } from './action-dialog';
import type { AnnouncementAnswer } from '../../announcements/routes';
import { DaysFields } from './days-fields';
import { TextField } from './inputs';
import { hasNote, NotesFields } from './notes-fields';
import { timesOf, whenOf } from './when';
import { canBe, WhenFields } from './when-fields';

interface Props {
  readonly kind: AnnouncementKind;
  readonly path: string;
  readonly event: AnnouncementAnswer;
  readonly isDisabled: boolean;
  readonly onClosed: (isDone: boolean) => void;
}

/** Tells everyone one thing about an event: what it asks, what readers find, and doing it. */
export function AnnouncementDialog({ kind, path, event, isDisabled, onClosed }: Props) {
  const { actions } = useWords();
  const { post } = useFetchClient();
  const [notes, setNotes] = useState<Notes>({});
  const [joinUrl, setJoinUrl] = useState('');
  const stored = { startsAtLocal: event.startsAtLocal, endsAtLocal: event.endsAtLocal };
  const [when, setWhen] = useState(() =>
    whenOf(stored.startsAtLocal, stored.endsAtLocal, event.timeZone),
  );
  const [days, setDays] = useState({
    firstDay: (stored.startsAtLocal ?? '').slice(0, 10),
    lastDay: (stored.endsAtLocal ?? stored.startsAtLocal ?? '').slice(0, 10),
  });
  const words = actions.announce[kind];
  const times = event.allDay ? wholeDays(days, event.timeZone) : timesOf(when);
  const announcement = announcementOf(kind, notes, joinUrl, times);
  const isSame =
    times?.startsAtLocal === stored.startsAtLocal &&
    times?.endsAtLocal === stored.endsAtLocal &&
    times?.timeZone === event.timeZone;
  const isReady =
    announcement !== undefined && (kind !== 'move' || (!isSame && (event.allDay || canBe(when))));
  return (
    <ActionDialog
      open={words.open}
      title={words.title}
      confirm={words.confirm}
      variant={kind === 'cancel' ? 'danger-light' : 'secondary'}
      isDisabled={isDisabled}
      isReady={isReady}
      onClosed={onClosed}
      act={async () => {
        await post(path, announcement);
        return <Typography>{words.done}</Typography>;
      }}
    >
      {(kind === 'cancel' || kind === 'postpone' || kind === 'move-online') && (
        <NotesFields
          languages={event.versions.map(({ language }) => language)}
          notes={notes}
          onChange={setNotes}
        />
      )}
      {kind === 'move-online' && (
        <TextField
          name="hub-join-url"
          type="url"
          label={actions.joinUrl}
          hint={actions.joinUrlHint}
          value={joinUrl}
          onChange={setJoinUrl}
        />
      )}
      {kind === 'move' &&
        (event.allDay ? (
          <DaysFields days={days} onChange={setDays} />
        ) : (
          <WhenFields when={when} onChange={setWhen} />
        ))}
      {kind === 'move' && isSame && (
        <Typography variant="pi" textColor="neutral600">
          {actions.when.sameTimes}
        </Typography>
      )}
      <ShownToReaders kind={kind} event={event} />
    </ActionDialog>
  );
}

/** What is announced, or undefined while something that it needs is missing. */
function announcementOf(
  kind: AnnouncementKind,
  notes: Notes,
  joinUrl: string,
  times: Times | undefined,
): Announcement | undefined {
  switch (kind) {
    case 'cancel':
    case 'postpone':
      return hasNote(notes) ? { kind, notes } : undefined;
    case 'move':
      return times && { kind, times };
    case 'move-online':
      return { kind, notes, ...(joinUrl.trim() === '' ? {} : { joinUrl }) };
    case 'go-ahead':
      return { kind };
  }
}

function wholeDays(
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
  timeZone: string | null,
): Times | undefined {
  if (firstDay === '' || lastDay < firstDay || timeZone === null) return undefined;
  return { startsAtLocal: firstDay, endsAtLocal: lastDay, timeZone };
}

/** What an announcement becomes on the page, in feeds and in calendars. */
function ShownToReaders({
  kind,
  event: { versions },
}: {
  readonly kind: AnnouncementKind;
  readonly event: AnnouncementAnswer;
}) {
  const { shown, languages } = useWords().actions;
  const version = versions.find(({ language }) => language === panelLocale()) ?? versions[0];
  const title = version?.title ?? '';
  const { page, feed, calendar } = shown.of[kind];
  const lines = [
    [shown.page, page(title)],
    [shown.feed, feed(title)],
    [shown.calendar, calendar(title)],
  ] as const;
  return (
    <Box tag="section" background="neutral100" padding={4} hasRadius aria-label={shown.heading}>
      <Flex direction="column" alignItems="start" gap={2}>
        <Typography tag="h3" fontWeight="bold">
          {shown.heading}
        </Typography>
        <dl style={{ margin: 0 }}>
          {lines.map(([name, says]) => (
            <Box key={name} paddingBottom={2}>
              <Typography tag="dt" variant="pi" fontWeight="bold">
                {name}
              </Typography>
              <Typography tag="dd" style={{ margin: 0 }}>
                {says}
              </Typography>
            </Box>
          ))}
        </dl>
        <Typography variant="pi">
          {shown.allLanguages(versions.map(({ language }) => languages[language]).join(', '))}
        </Typography>
      </Flex>
    </Box>
  );
}
