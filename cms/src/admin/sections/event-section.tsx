import type { AnnouncementKind } from '@porchlight/shared';
import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import { AnnouncementDialog } from '../actions/announcement-dialog';
import type { AnnouncementAnswer } from '../../announcements/routes';
import { MoveRestDialog } from '../actions/move-rest-dialog';
import { NewEventDialog } from '../actions/new-event-dialog';
import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import type { SavedEntry } from '../entry';
import { useWords } from '../words/words';
import { Section } from './section';

/** The form shows what was stored before; whatever was done, it is read again. */
const readAgain = (isDone: boolean): void => {
  if (isDone) window.location.reload();
};

/** A dialog that is open must not lose its event; what is out of date is refused by the CMS. */
const seldom = (): number => 600_000;

/** What is done most comes first, and what nobody should press by chance comes last. */
const kinds: readonly AnnouncementKind[] = [
  'move',
  'postpone',
  'move-online',
  'go-ahead',
  'cancel',
];

/** Move, postpone, cancel, one like this, the rest of its series: each asks, shows and does. */
export function EventSection({ documentId, cause }: SavedEntry) {
  const { actions } = useWords();
  const locale = useEditedLocale();
  const isUnsaved = useForm('EventSection', ({ modified }) => modified);
  const path = `/hub/announcements/${documentId}`;
  const event = valueOf(useAnswer<AnnouncementAnswer>(path, seldom, cause));
  if (event === undefined) return null;
  const { hindrance, mayAnnounce, possible, versions, series } = event;
  const title =
    versions.find(({ language }) => language === locale)?.title ?? versions[0]?.title ?? '';
  const offered = mayAnnounce ? kinds.filter((kind) => possible.includes(kind)) : [];
  return (
    <Section title={offered.length > 0 ? actions.panel : actions.begin.like}>
      {isUnsaved && <Typography textColor="neutral600">{actions.saveFirst}</Typography>}
      {offered.length > 0 && hindrance !== null && <Typography>{hindrance}</Typography>}
      {hindrance === null &&
        offered.map((kind) => (
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
    </Section>
  );
}
