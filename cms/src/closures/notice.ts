import {
  cleanLine,
  dayRangeWords,
  isLocale,
  limits,
  type Locale,
  noteIn,
  type Notes,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { allowedAmong, type Asker } from '../people/rights';
import { uidOf } from '../store/models';
import { type Row, table } from '../store/rows';
import type { PutNotice } from './table';
import type { Closed } from './affected';
import { placeName } from './places';

/** The notice on every page of the site, which is one text in each language. */

/** A line for the notice, and whether the text has room for it beside what it says already. */
export interface NoticeToPut extends PutNotice {
  readonly hasRoom: boolean;
}

const sentences: Readonly<
  Record<Locale, (place: string, days: string, isOneDay: boolean) => string>
> = {
  en: (place, days, isOneDay) => `${place} is closed ${isOneDay ? 'on ' : ''}${days}.`,
  es: (place, days, isOneDay) => `${place} cierra ${isOneDay ? 'el' : 'los días'} ${days}.`,
  ar: (place, days) => `${place}: إغلاق في ${days}.`,
};

/** What the notice is to say in each language that the site has settings in. */
export async function noticesFor(
  strapi: Core.Strapi,
  { place, firstDay, lastDay }: Closed,
  reasons: Notes,
): Promise<readonly NoticeToPut[]> {
  const notices: NoticeToPut[] = [];
  for (const { language, text } of await noticesNow(strapi)) {
    const name = await placeName(strapi, place, language);
    const days = dayRangeWords(firstDay, lastDay, language);
    const sentence = sentences[language](name, days, firstDay === lastDay);
    const line = cleanLine(`${sentence} ${noteIn(reasons, language) ?? ''}`);
    notices.push({ language, line, hasRoom: withLine(text, line).length <= limits.note });
  }
  return notices;
}

export async function mayPutNotices(strapi: Core.Strapi, asker: Asker): Promise<boolean> {
  const ids = [...new Set((await settingsRows(strapi)).map(({ documentId }) => documentId))];
  const allowed = await allowedAmong(
    strapi,
    asker,
    'site-settings',
    ids,
    ['update'],
    ['noticeText'],
  );
  return ids.length > 0 && ids.every((id) => allowed.has(id));
}

/** Puts lines behind what the notice says already, and answers those that had room. */
export async function putNotices(
  strapi: Core.Strapi,
  notices: readonly NoticeToPut[],
  person: number,
): Promise<readonly PutNotice[]> {
  const put = notices
    .filter(({ hasRoom }) => hasRoom)
    .map(({ language, line }) => ({ language, line }));
  await rewrite(strapi, put, withLine, person);
  return put;
}

/** Takes lines out of the notice, and answers those that are not in it any more as they were put. */
export async function removeNotices(
  strapi: Core.Strapi,
  notices: readonly PutNotice[],
  person: number,
): Promise<readonly PutNotice[]> {
  const now = await noticesNow(strapi);
  const isThere = ({ language, line }: PutNotice): boolean =>
    now.some((each) => each.language === language && each.text.split('\n').includes(line));
  await rewrite(strapi, notices.filter(isThere), withoutLine, person);
  return notices.filter((notice) => !isThere(notice));
}

const withLine = (text: string, line: string): string => (text === '' ? line : `${text}\n${line}`);

/** Another closure may have put the same words, and keeps them. */
function withoutLine(text: string, line: string): string {
  const lines = text.split('\n');
  const last = lines.lastIndexOf(line);
  return lines
    .filter((_, index) => index !== last)
    .join('\n')
    .trim();
}

async function rewrite(
  strapi: Core.Strapi,
  notices: readonly PutNotice[],
  change: (text: string, line: string) => string,
  person: number,
): Promise<void> {
  const settings = strapi.documents('api::site-settings.site-settings' as 'api::event.event');
  for (const { documentId, language, text } of await noticesNow(strapi)) {
    const notice = notices.find((each) => each.language === language);
    if (notice === undefined) continue;
    const data = { noticeText: change(text, notice.line) || null, updatedBy: person };
    await settings.update({ documentId, locale: language, data: data as object });
  }
}

async function noticesNow(strapi: Core.Strapi) {
  return (await settingsRows(strapi)).flatMap(({ documentId, locale, noticeText }) =>
    isLocale(locale)
      ? [{ documentId, language: locale, text: typeof noticeText === 'string' ? noticeText : '' }]
      : [],
  );
}

const settingsRows = (strapi: Core.Strapi): Promise<Row[]> =>
  table(strapi, uidOf('site-settings')).findMany({ orderBy: { id: 'asc' } });
