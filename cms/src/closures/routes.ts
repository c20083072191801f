import {
  areOver,
  type CalendarDate,
  type ClosedDays,
  defaultLocale,
  limits,
  type Locale,
  locales,
  type Notes,
  now,
  parseCalendarDate,
  type TimeZone,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';

import { titleOf } from '../edits/found-event';
import { hubZone } from '../edits/hub-zone';
import { languageOfPerson } from '../people/language';
import { MayNotError } from '../people/may-not-error';
import { allowedAmong, type Asker, mayInGeneral } from '../people/rights';
import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import { nameOfPersonId } from '../people/requester';
import { closureTable } from './table';
import { type AffectedEvent, affectedEvents } from './affected';
import { close } from './close';
import { mayPutNotices, noticesFor } from './notice';
import { namedPlaces, type NamedPlace, placeName } from './places';
import { reopen, takeNoticeDown } from './reopen';
import { leftWords, sentences } from './sentences';

/** What the page of closures shows. */
export interface ClosuresAnswer {
  readonly closures: readonly ListedClosure[];
  readonly places: readonly NamedPlace[];
  readonly mayClose: boolean;
}

export interface ListedClosure {
  readonly id: number;
  readonly place: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly reasons: Notes;
  readonly events: number;
  readonly hasNotice: boolean;
  readonly by: string;
  readonly at: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** What closing would do, before anything is done. */
export interface ClosurePreview {
  readonly events: readonly PreviewedEvent[];
  readonly notices: readonly {
    readonly language: Locale;
    readonly line: string;
    readonly hasRoom: boolean;
  }[];
  readonly mayPutNotice: boolean;
}

export interface PreviewedEvent {
  readonly documentId: string;
  readonly title: string;
  readonly startsAtLocal: string;
  readonly endsAtLocal: string;
  readonly timeZone: string;
  readonly fit: 'inside' | 'partly';
  /** Why it would be left as it is; null when it can be cancelled. */
  readonly left: string | null;
}

/** Where the settings name no zone. */
const utc = 'UTC' as TimeZone;

const day = z
  .string()
  .transform((text) => parseCalendarDate(text))
  .pipe(z.custom<CalendarDate>((value) => value !== undefined));
const reason = z.string().trim().max(limits.note);
const inAnyLanguage = Object.fromEntries(
  locales.map((locale) => [locale, reason.optional()]),
) as Record<Locale, z.ZodOptional<typeof reason>>;

const days = {
  place: z.string().min(1).max(64),
  firstDay: day,
  lastDay: day,
};
const inOrder = (asked: { firstDay: CalendarDate; lastDay: CalendarDate }): boolean =>
  asked.firstDay <= asked.lastDay;

const previewed = z
  .strictObject({ ...days, reasons: z.strictObject(inAnyLanguage) })
  .refine(inOrder);
const closing = z
  .strictObject({
    ...days,
    reasons: z.strictObject({ ...inAnyLanguage, [defaultLocale]: reason.min(1) }),
    // Sent twice, an event is one event still.
    events: z
      .array(z.string().min(1).max(64))
      .max(1000)
      .transform((ids) => [...new Set(ids)]),
    withNotice: z.boolean(),
  })
  .refine(inOrder);

/** Closing a place for some days: what it would do, doing it, and taking it back. */
export const addClosureRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    { method: 'GET', path: '/closures', answer: ({ state }) => list(strapi, state) },
    {
      method: 'POST',
      path: '/closures/preview',
      answer: (context) => preview(strapi, context),
    },
    {
      method: 'POST',
      path: '/closures',
      answer: async ({ request, state }) => {
        refuseUnlessMay(strapi, state);
        const asked = read(closing, request.body, state);
        await refuseUnknownPlace(strapi, asked.place, state);
        await refusePast(strapi, asked, state);
        await close(strapi, state, asked);
        return list(strapi, state);
      },
    },
    {
      method: 'POST',
      path: '/closures/:id/undo',
      answer: ({ params, state }) => {
        refuseUnlessMay(strapi, state);
        return reopen(strapi, state, Number(params['id']) || 0);
      },
    },
    {
      method: 'DELETE',
      path: '/closures/:id/notice',
      answer: ({ params, state }) => takeNoticeDown(strapi, state, Number(params['id']) || 0),
    },
  ]);

function refuseUnlessMay(strapi: Core.Strapi, asker: Asker): void {
  if (!mayInGeneral(strapi, asker, 'event', 'publish'))
    throw new MayNotError(sentences[languageOfPerson(asker.user)].mayNotClose);
}

function read<Value>(schema: z.ZodType<Value>, body: unknown, { user }: Asker): Value {
  const asked = schema.safeParse(body);
  if (!asked.success)
    throw new errors.ApplicationError(sentences[languageOfPerson(user)].incomplete);
  return asked.data;
}

async function refuseUnknownPlace(strapi: Core.Strapi, place: string, asker: Asker): Promise<void> {
  const readable = await allowedAmong(strapi, asker, 'place', [place], ['read']);
  if (!readable.has(place))
    throw new errors.ApplicationError(sentences[languageOfPerson(asker.user)].incomplete);
}

/** Nobody is kept from a door that was closed once, and a notice of it would mislead. */
async function refusePast(strapi: Core.Strapi, days: ClosedDays, asker: Asker): Promise<void> {
  if (areOver(days, (await hubZone(strapi)) ?? utc, now()))
    throw new errors.ApplicationError(sentences[languageOfPerson(asker.user)].over);
}

async function preview(
  strapi: Core.Strapi,
  { request, state }: AdminContext,
): Promise<ClosurePreview> {
  refuseUnlessMay(strapi, state);
  const asked = read(previewed, request.body, state);
  await refuseUnknownPlace(strapi, asked.place, state);
  await refusePast(strapi, asked, state);
  const language = languageOfPerson(state.user);
  const events = await affectedEvents(strapi, state, asked);
  return {
    events: events.map((event) => toPreviewed(event, language)),
    notices: await noticesFor(strapi, asked, asked.reasons),
    mayPutNotice: await mayPutNotices(strapi, state),
  };
}

function toPreviewed(
  { found, schedule, fit, left }: AffectedEvent,
  language: 'en' | 'es',
): PreviewedEvent {
  const title = titleOf(found, language);
  const isTimed = schedule.kind === 'timed';
  return {
    documentId: found.documentId,
    title,
    startsAtLocal: isTimed ? schedule.startsAtLocal : schedule.firstDay,
    endsAtLocal: isTimed ? schedule.endsAtLocal : schedule.lastDay,
    timeZone: schedule.timeZone,
    fit,
    left: left === undefined ? null : leftWords(left, title, language),
  };
}

async function list(strapi: Core.Strapi, asker: Asker): Promise<ClosuresAnswer> {
  const language = languageOfPerson(asker.user);
  if (!mayInGeneral(strapi, asker, 'event', 'read'))
    throw new MayNotError(sentences[language].mayNotClose);
  const rows = await closureTable(strapi).findMany({ orderBy: { id: 'desc' }, limit: 200 });
  const closures: ListedClosure[] = [];
  for (const { id, place, firstDay, lastDay, reasons, events, notices, person, at, ...row } of rows)
    closures.push({
      id,
      place: await placeName(strapi, place, language),
      firstDay: firstDay as CalendarDate,
      lastDay: lastDay as CalendarDate,
      reasons,
      events: events.length,
      hasNotice: notices.length > 0,
      by: await nameOfPersonId(strapi, person),
      at,
      undoneBy: row.undoneAt === null ? null : await nameOfPersonId(strapi, row.undoer),
      undoneAt: row.undoneAt,
    });
  return {
    closures,
    places: await namedPlaces(strapi, language),
    mayClose: mayInGeneral(strapi, asker, 'event', 'publish'),
  };
}
