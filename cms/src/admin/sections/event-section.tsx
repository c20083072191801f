import { announcementKinds } from '@porchlight/shared';
import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import { AnnouncementDialog } from '../actions/announcement-dialog';
import type { Announceable } from '../actions/announcement';
import { MoveRestDialog } from '../actions/move-rest-dialog';
import { NewEventDialog } from '../actions/new-event-dialog';
import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import { useWords } from '../words/words';

interface PanelProps {
  readonly model: string;
  readonly activeTab?: string | null;
  readonly documentId?: string | undefined;
  readonly document?: { readonly updatedAt?: unknown; readonly status?: unknown } | undefined;
}

/** Cancel, postpone, move, one like this, the rest of its series: each asks, shows and does. */
export function EventPanel({ model, documentId, document: entry }: PanelProps) {
  const { actions } = useWords();
  if (model !== 'api::event.event' || documentId === undefined) return null;
  const cause = `${String(entry?.updatedAt)} ${String(entry?.status)}`;
  return {
    title: actions.panel,
    content: <EventActions documentId={documentId} cause={cause} />,
  };
}

/** The form shows what was stored before; whatever was done, it is read again. */
const readAgain = (isDone: boolean): void => {
  if (isDone) window.location.reload();
};

/** A dialog that is open must not lose its event; what is out of date is refused by the CMS. */
const seldom = (): number => 600_000;

function EventActions({
  documentId,
  cause,
}: {
  readonly documentId: string;
  readonly cause: string;
}) {
  const { actions, widgets } = useWords();
  const locale = useEditedLocale();
  const isUnsaved = useForm('EventPanel', ({ modified }) => modified);
  const path = `/hub/announcements/${documentId}`;
  const event = valueOf(useAnswer<Announceable>(path, seldom, cause));
  if (event === undefined) return <Typography textColor="neutral600">{widgets.waiting}</Typography>;
  const { hindrance, mayAnnounce, possible, versions, series } = event;
  const title =
    versions.find(({ language }) => language === locale)?.title ?? versions[0]?.title ?? '';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {mayAnnounce && hindrance !== null && <Typography>{hindrance}</Typography>}
      {mayAnnounce &&
        hindrance === null &&
        announcementKinds
          .filter((kind) => possible.includes(kind))
          .map((kind) => (
            <AnnouncementDialog
              // What was begun in a dialog is of the event as it was.
              key={`${kind} ${cause}`}
              kind={kind}
              path={path}
              event={event}
              isDisabled={isUnsaved}
              onClosed={readAgain}
            />
          ))}
      {series !== null && (
        <MoveRestDialog
          series={series}
          from={documentId}
          isDisabled={isUnsaved}
          onClosed={readAgain}
        />
      )}
      <NewEventDialog
        like={{ documentId, title, timeZone: event.timeZone ?? '' }}
        isDisabled={isUnsaved}
      />
      {isUnsaved && <Typography textColor="neutral600">{actions.saveFirst}</Typography>}
    </Flex>
  );
}
