import {
  type CalendarDate,
  defaultLocale,
  isLocale,
  type Locale,
  parseCalendarDate,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { languageOf } from '../export/published-rows';
import { judgeFor } from '../people/judge';
import type { Asker } from '../people/rights';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { eventService } from '../edits/event-service';
import { freeSlug } from './free-slug';
import { type HubContact, type Wanted, webinarFrom } from './webinar';

/** Where an event comes from, and what it belongs to. */
export interface Origin {
  /** An event that it is like; else it is like most webinars. */
  readonly like?: string | undefined;
  /** The series that it is a session of. */
  readonly series?: string | undefined;
  /** Who asked for it: what they may not fill in is left out. */
  readonly asker: Asker;
}

/** Drafts an event, and answers its id. Only in outbox order, so that no other takes its address. */
export const draftEvent = (strapi: Core.Strapi, wanted: Wanted, origin: Origin): Promise<string> =>
  origin.like === undefined
    ? draftWebinar(strapi, wanted, origin)
    : draftLike(strapi, wanted, origin, origin.like);

async function draftWebinar(
  strapi: Core.Strapi,
  wanted: Wanted,
  { series, asker }: Origin,
): Promise<string> {
  const { locale, title } = wanted;
  const slug = await freeSlug(strapi, locale, title, wishFor(wanted, series));
  const contact = await hubContact(strapi, locale);
  const data = {
    ...(await fillable(strapi, asker, {
      ...webinarFrom(wanted, slug, contact),
      ...(series === undefined ? {} : { series }),
    })),
    createdBy: asker.user.id,
    updatedBy: asker.user.id,
  };
  return (await eventService(strapi).create({ locale, data })).documentId;
}

/** In all languages of the original: what is not dated was translated already. */
async function draftLike(
  strapi: Core.Strapi,
  wanted: Wanted,
  { series, asker }: Origin,
  original: string,
): Promise<string> {
  const { locale, title, startsAtLocal, endsAtLocal, timeZone } = wanted;
  const events = eventService(strapi);
  const { id: person } = asker.user;
  const by = { createdBy: person, updatedBy: person };
  const { documentId } = await events.clone({ documentId: original, locale: '*', data: by });
  const rows = await table(strapi, uidOf('event')).findMany({ where: { documentId } });
  const copied = rows.flatMap((row): readonly (readonly [Locale, string])[] => {
    const language = languageOf(row);
    return language === undefined ? [] : [[language, String(row['title'] ?? '')]];
  });
  const titles = new Map<Locale, string>([...copied, [locale, title]]);
  const inSeries = series === undefined ? [] : await languagesOfSeries(strapi, series);
  for (const [language, called] of titles) {
    const data = await fillable(strapi, asker, {
      title: called,
      slug: await freeSlug(strapi, language, called, wishFor(wanted, series)),
      startsAtLocal,
      endsAtLocal,
      timeZone,
      allDay: isWholeDay(startsAtLocal),
      ...(inSeries.includes(language) ? { series } : {}),
    });
    await events.update({ documentId, locale: language, data: { ...data, updatedBy: person } });
  }
  return documentId;
}

/** What of a new event somebody may fill in. */
const fillable = (strapi: Core.Strapi, { userAbility }: Asker, data: object): Promise<object> =>
  judgeFor(strapi, userAbility, 'event').sanitizeCreateInput(data);

/** Strapi links what has the language of the link; the site gives the link to all languages. */
export async function languagesOfSeries(
  strapi: Core.Strapi,
  documentId: string,
): Promise<readonly Locale[]> {
  const rows = await table(strapi, uidOf('series')).findMany({ where: { documentId } });
  return rows.flatMap((row) => languageOf(row) ?? []);
}

const isWholeDay = (startsAtLocal: string): boolean => !startsAtLocal.includes('T');

function wishFor({ startsAtLocal }: Wanted, series: string | undefined) {
  const date: CalendarDate | undefined = parseCalendarDate(startsAtLocal.slice(0, 10));
  return { date, isOneOfMany: series !== undefined };
}

/** In the language asked for, or else in the one that every hub has. */
async function hubContact(strapi: Core.Strapi, locale: Locale): Promise<HubContact | undefined> {
  const rows = await table(strapi, uidOf('site-settings')).findMany({});
  const settings = [locale, defaultLocale]
    .map((language) => rows.find((row) => isLocale(row.locale) && row.locale === language))
    .find((row) => row !== undefined);
  const text = (name: string): string | undefined =>
    typeof settings?.[name] === 'string' && settings[name] !== '' ? settings[name] : undefined;
  const [email, phone] = [text('contactEmail'), text('contactPhone')];
  return email === undefined && phone === undefined
    ? undefined
    : { name: text('name'), email, phone };
}
