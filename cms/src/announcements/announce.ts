import {
  type Announcement,
  announcedEdit,
  type AnnouncementKind,
  type EventFormat,
  type EventStatus,
  now,
  possibleAnnouncements,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { scheduleOf, standOf } from '../edits/event-facts';
import { findEvents, type FoundEvent, titleOf } from '../edits/found-event';
import { hindranceWords } from '../edits/hindrance-words';
import { languageOfPerson } from '../people/language';
import { fieldsOf, type Hindrance, hindranceTo, publishEdit } from '../edits/publish-edit';
import { MayNotError } from '../people/may-not-error';
import { allowedAmong, type Asker } from '../people/rights';
import { refusePast } from '../edits/schedule-words';
import { inOutboxOrder } from '../rules/record/outbox';
import { notPossible, over, unknownEvent } from './sentences';

/** An event as whoever wants to announce something of it finds it. */
export interface Announceable {
  readonly found: FoundEvent;
  readonly status: EventStatus;
  readonly format: EventFormat;
  readonly isOver: boolean;
  /** What can be announced of it as it stands, as far as the asker may change what that changes. */
  readonly possible: readonly AnnouncementKind[];
  readonly hindrance: Hindrance | undefined;
}

/** What every answer about an event tells of it. */
const told = ['title', 'eventStatus', 'format'];

/** The least that each announcement says. */
const samples: Readonly<Record<AnnouncementKind, Announcement>> = {
  cancel: { kind: 'cancel', notes: {} },
  postpone: { kind: 'postpone', notes: {} },
  move: { kind: 'move', times: { startsAtLocal: '', endsAtLocal: '', timeZone: '' } },
  'move-online': { kind: 'move-online', notes: {} },
  'go-ahead': { kind: 'go-ahead' },
};

/** Undefined for what is no event, or none that the asker may read. */
export async function announceable(
  strapi: Core.Strapi,
  asker: Asker,
  documentId: string,
): Promise<Announceable | undefined> {
  const [found] = await findEvents(strapi, [documentId]);
  const readable = await allowedAmong(strapi, asker, 'event', [documentId], ['read'], told);
  if (found === undefined || !readable.has(documentId)) return undefined;
  const { status, format } = standOf(found);
  const schedule = scheduleOf(found);
  const isOver = schedule !== undefined && schedule.endsAt <= now();
  const may = (fields?: readonly string[]): Promise<boolean> =>
    mayPublish(strapi, asker, documentId, fields);
  const possible: AnnouncementKind[] = [];
  for (const kind of possibleAnnouncements({ status, format, isOver }))
    if (await may(fieldsOf(announcedEdit(samples[kind], status)))) possible.push(kind);
  return {
    found,
    status,
    format,
    isOver,
    possible,
    hindrance: hindranceTo(found, await may()),
  };
}

/** Whether somebody may change these fields of an event and publish it, in all its languages. */
const mayPublish = async (
  strapi: Core.Strapi,
  asker: Asker,
  documentId: string,
  fields?: readonly string[],
): Promise<boolean> =>
  (await allowedAmong(strapi, asker, 'event', [documentId], ['update', 'publish'], fields)).has(
    documentId,
  );

/** Tells everyone, in all languages and in one go; what stands in the way is refused. */
export function announce(
  strapi: Core.Strapi,
  asker: Asker,
  documentId: string,
  announcement: Announcement,
): Promise<void> {
  // In the order of all writes, so that nobody edits between the look and the publication.
  return inOutboxOrder(strapi, async () => {
    const event = await announceable(strapi, asker, documentId);
    const language = languageOfPerson(asker.user);
    if (event === undefined) throw new MayNotError(unknownEvent[language]);
    const { found, status, isOver } = event;
    const title = titleOf(found, language);
    const edit = announcedEdit(announcement, status);
    const hindrance = hindranceTo(
      found,
      await mayPublish(strapi, asker, documentId, fieldsOf(edit)),
    );
    if (hindrance?.code === 'may-not')
      throw new MayNotError(hindranceWords(hindrance, title, language));
    if (hindrance !== undefined)
      throw new errors.ApplicationError(hindranceWords(hindrance, title, language));
    if (!possibleAnnouncements(event).includes(announcement.kind))
      throw new errors.ApplicationError(
        isOver ? over(title, language) : notPossible(title, status, language),
      );
    if (announcement.kind === 'move') refusePast({ title, ...announcement.times }, language);
    await publishEdit(strapi, found, edit, asker.user.id);
  });
}
