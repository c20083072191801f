import {
  type Announcement,
  announcedEdit,
  type AnnouncementKind,
  type EventFormat,
  type EventStatus,
  possibleAnnouncements,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { standOf } from '../edits/event-facts';
import { findEvents, type FoundEvent, titleOf } from '../edits/found-event';
import { hindranceWords, languageOfPerson } from '../edits/hindrance-words';
import { type Hindrance, hindranceTo, publishEdit } from '../edits/publish-edit';
import { allowedAmong, type Asker } from '../people/rights';
import { refuseSchedule } from '../edits/schedule-words';
import { inOutboxOrder } from '../rules/outbox';
import { notPossible, unknownEvent } from './sentences';

/** An event as whoever wants to announce something of it finds it. */
export interface Announceable {
  readonly found: FoundEvent;
  readonly status: EventStatus;
  readonly format: EventFormat;
  readonly possible: readonly AnnouncementKind[];
  readonly hindrance: Hindrance | undefined;
}

/** Undefined for what is no event, or none that the asker may read. */
export async function announceable(
  strapi: Core.Strapi,
  asker: Asker,
  documentId: string,
): Promise<Announceable | undefined> {
  const [found] = await findEvents(strapi, [documentId]);
  const readable = await allowedAmong(strapi, asker, 'event', [documentId], ['read']);
  if (found === undefined || !readable.has(documentId)) return undefined;
  const allowed = await allowedAmong(strapi, asker, 'event', [documentId], ['update', 'publish']);
  const { status, format } = standOf(found);
  return {
    found,
    status,
    format,
    possible: possibleAnnouncements(status, format),
    hindrance: hindranceTo(found, allowed.has(documentId)),
  };
}

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
    if (event === undefined) throw new errors.ForbiddenError(unknownEvent[language]);
    const { found, status, possible, hindrance } = event;
    const title = titleOf(found, language);
    if (hindrance?.code === 'may-not')
      throw new errors.ForbiddenError(hindranceWords(hindrance, title, language));
    if (hindrance !== undefined)
      throw new errors.ApplicationError(hindranceWords(hindrance, title, language));
    if (!possible.includes(announcement.kind))
      throw new errors.ApplicationError(notPossible(title, status, language));
    if (announcement.kind === 'move') refuseSchedule({ title, ...announcement.times });
    await publishEdit(strapi, found, announcedEdit(announcement, status), asker.user.id);
  });
}
