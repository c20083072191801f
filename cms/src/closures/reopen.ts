import {
  announcedEdit,
  type CalendarDate,
  nativeNames,
  now,
  onClosedDays,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { scheduleOf, standOf } from '../edits/event-facts';
import { findEvents, type FoundEvent, titleOf } from '../edits/found-event';
import { languageOfPerson, type PanelLanguage } from '../people/language';
import { hindranceTo, publishEdit, statusFields } from '../edits/publish-edit';
import { MayNotError } from '../people/may-not-error';
import { allowedAmong, type Asker } from '../people/rights';
import { inOutboxOrder } from '../rules/record/outbox';
import { type ClosedEvent, type ClosureRow, closureTable } from './table';
import { isAsClosed } from './close';
import { mayPutNotices, removeNotices } from './notice';
import { type Left, leftWords, sentences } from './sentences';

/** What became of a closure that was taken back. */
export interface Reopened {
  /** Titles of the events that take place again. */
  readonly restored: readonly string[];
  /** What was left as it is, each with its reason and what to do. */
  readonly left: readonly string[];
}

/** Gives events and the notice back what they said, but for what somebody changed since. */
export function reopen(strapi: Core.Strapi, asker: Asker, id: number): Promise<Reopened> {
  return inOutboxOrder(strapi, async () => {
    const language = languageOfPerson(asker.user);
    const closure = await closureTable(strapi).findOne({ where: { id } });
    if (closure === null) throw new errors.NotFoundError(sentences[language].unknown);
    if (closure.undoneAt !== null)
      throw new errors.ApplicationError(sentences[language].undoneAlready);
    const events = await restoreEvents(strapi, asker, closure, language);
    const stillUp = await takeDown(strapi, asker, closure, language);
    // Who may not take the notice down leaves it to a colleague.
    const notices = (await mayPutNotices(strapi, asker)) ? [] : closure.notices;
    const data = { undoer: asker.user.id, undoneAt: now(), notices };
    await closureTable(strapi).updateMany({ where: { id }, data });
    return { restored: events.restored, left: [...events.left, ...stillUp] };
  });
}

/** Takes the lines of a closure out of the notice: it is over, and events stay as they are. */
export function takeNoticeDown(strapi: Core.Strapi, asker: Asker, id: number): Promise<Reopened> {
  return inOutboxOrder(strapi, async () => {
    const language = languageOfPerson(asker.user);
    const closure = await closureTable(strapi).findOne({ where: { id } });
    if (closure === null) throw new errors.NotFoundError(sentences[language].unknown);
    if (!(await mayPutNotices(strapi, asker)))
      throw new MayNotError(sentences[language].mayNotPutNotice);
    const left = await takeDown(strapi, asker, closure, language);
    await closureTable(strapi).updateMany({ where: { id }, data: { notices: [] } });
    return { restored: [], left };
  });
}

async function restoreEvents(
  strapi: Core.Strapi,
  asker: Asker,
  closure: ClosureRow,
  language: PanelLanguage,
): Promise<Reopened> {
  const ids = closure.events.map(({ entry }) => entry);
  const deeds = ['update', 'publish'] as const;
  const allowed = await allowedAmong(strapi, asker, 'event', ids, deeds, statusFields);
  const found = new Map((await findEvents(strapi, ids)).map((each) => [each.documentId, each]));
  // It is undone once: whoever could bring nothing back would only take that from their colleagues.
  if (found.size > 0 && allowed.size === 0) throw new MayNotError(sentences[language].mayNotUndo);
  const others = (await closureTable(strapi).findMany({ where: { place: closure.place } })).filter(
    ({ id, undoneAt }) => id !== closure.id && undoneAt === null,
  );
  const restored: string[] = [];
  const left: string[] = [];
  for (const closed of closure.events) {
    const { entry, status, notes } = closed;
    const event = found.get(entry);
    const reason = reasonToLeave(event, closure, allowed.has(entry));
    const title = event === undefined ? entry : titleOf(event, language);
    if (reason !== undefined || event === undefined) {
      left.push(leftWords(reason ?? 'gone', title, language));
      continue;
    }
    const other = others.find((each) => isClosedIn(event, each));
    if (other !== undefined) {
      await passOn(strapi, asker, { event, closed, other });
      left.push(leftWords('closed-still', title, language));
      continue;
    }
    const edit = {
      facts: { eventStatus: status },
      wordsIn: (each: keyof typeof notes) => ({ statusNote: notes[each] ?? null }),
    };
    await publishEdit(strapi, event, edit, asker.user.id);
    restored.push(title);
  }
  return { restored, left };
}

interface Passing {
  readonly event: FoundEvent;
  readonly closed: ClosedEvent;
  readonly other: ClosureRow;
}

/**
 * Where a place is closed for another reason too, that is the reason now, and whoever takes that one
 * back brings the event back.
 */
async function passOn(
  strapi: Core.Strapi,
  asker: Asker,
  { event, closed, other }: Passing,
): Promise<void> {
  const edit = announcedEdit({ kind: 'cancel', notes: other.reasons }, standOf(event).status);
  await publishEdit(strapi, event, edit, asker.user.id);
  const known = await closureTable(strapi).findOne({ where: { id: other.id } });
  const events = [...(known?.events ?? other.events), closed];
  await closureTable(strapi).updateMany({ where: { id: other.id }, data: { events } });
}

function reasonToLeave(
  found: FoundEvent | undefined,
  { reasons }: ClosureRow,
  mayPublish: boolean,
): Left | undefined {
  if (found === undefined) return 'gone';
  const hindrance = hindranceTo(found, mayPublish);
  if (hindrance !== undefined) return hindrance;
  if (!isAsClosed(found, reasons)) return 'changed-since';
  const schedule = scheduleOf(found);
  // It did not take place, and nobody may read later that it did.
  return schedule !== undefined && schedule.endsAt <= now() ? 'over' : undefined;
}

function isClosedIn(found: FoundEvent, { firstDay, lastDay }: ClosureRow): boolean {
  const schedule = scheduleOf(found);
  const days = { firstDay: firstDay as CalendarDate, lastDay: lastDay as CalendarDate };
  return schedule !== undefined && onClosedDays(schedule, days) === 'inside';
}

async function takeDown(
  strapi: Core.Strapi,
  asker: Asker,
  { notices }: ClosureRow,
  language: PanelLanguage,
): Promise<readonly string[]> {
  if (notices.length === 0) return [];
  const words = sentences[language];
  if (!(await mayPutNotices(strapi, asker))) return [words.mayNotRemoveNotice];
  const missing = await removeNotices(strapi, notices, asker.user.id);
  return missing.map((notice) => words.noticeChanged(nativeNames[notice.language]));
}
