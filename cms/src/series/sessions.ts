import {
  type CalendarDate,
  type DatedSchedule,
  type EditorLanguage,
  type Locale,
  locales,
  nativeNames,
  plannedSessions,
  type PlannedSession,
  scheduleIssue,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { datedFields, scheduleOf } from '../edits/event-facts';
import { findEvents, type FoundEvent, textOf, titleOf } from '../edits/found-event';
import { languageOfPerson } from '../people/language';
import { allowedAmong, type Asker } from '../people/rights';
import { describeForEditor } from '../rules/guard/field-names';
import { inOutboxOrder } from '../rules/record/outbox';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { draftEvent, languagesOfSeries } from '../templates/new-event';
import { sentences } from './sentences';

/** A session of a series that has a date. */
export interface Session {
  readonly found: FoundEvent;
  readonly schedule: DatedSchedule;
}

/** The sessions of a series that somebody may read, in the order of time. */
export async function sessionsOf(
  strapi: Core.Strapi,
  asker: Asker,
  series: string,
): Promise<readonly Session[]> {
  const rows = await table(strapi, uidOf('event')).findMany({
    where: { series: { documentId: series } },
    select: ['documentId'],
  });
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  const readable = await allowedAmong(strapi, asker, 'event', ids, ['read'], datedFields);
  const events = await findEvents(
    strapi,
    ids.filter((id) => readable.has(id)),
  );
  return events
    .flatMap((found): readonly Session[] => {
      const schedule = scheduleOf(found);
      const isOfSeries = [...found.published, ...found.drafts].some(
        (version) => textOf(version, 'series') === series,
      );
      return schedule !== undefined && isOfSeries ? [{ found, schedule }] : [];
    })
    .toSorted((a, b) => (a.schedule.startsAt < b.schedule.startsAt ? -1 : 1));
}

/** Sessions that an editor looked through and ticked. */
export interface WantedSessions {
  readonly title: string;
  readonly locale: Locale;
  readonly days: readonly CalendarDate[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  /** An event that each of them is like; else they are like most webinars. */
  readonly like?: string | undefined;
}

/** Drafts the sessions of a series, each an event of its own, all or none. Answers their ids. */
export function draftSessions(
  strapi: Core.Strapi,
  asker: Asker,
  series: string,
  wanted: WantedSessions,
): Promise<readonly string[]> {
  return inOutboxOrder(strapi, async () => {
    const { title, locale, days, timeZone, like } = wanted;
    await refuseUnlinked(strapi, asker, series, wanted);
    const planned = plannedSessions(days, wanted, timeZone);
    refuseImpossible(planned, title, languageOfPerson(asker.user));
    await refuseRepeated(strapi, asker, series, planned);
    const ids: string[] = [];
    for (const { startsAtLocal, endsAtLocal } of planned) {
      const event = { title, startsAtLocal, endsAtLocal, timeZone, locale };
      ids.push(await draftEvent(strapi, event, { like, series, asker }));
    }
    return ids;
  });
}

/** The first language of a session holds its links, so the series has to have that one. */
async function refuseUnlinked(
  strapi: Core.Strapi,
  asker: Asker,
  series: string,
  { locale, like }: WantedSessions,
): Promise<void> {
  const [original] = like === undefined ? [] : await findEvents(strapi, [like]);
  const written = [locale, ...(original?.drafts ?? []).map((draft) => draft.locale)];
  const first = locales.find((each) => written.includes(each)) ?? locale;
  if ((await languagesOfSeries(strapi, series)).includes(first)) return;
  const words = sentences[languageOfPerson(asker.user)];
  throw new errors.ApplicationError(words.seriesNotIn(nativeNames[first]));
}

function refuseImpossible(
  planned: readonly PlannedSession[],
  title: string,
  language: EditorLanguage,
): void {
  const sentencesFound = planned.flatMap(({ date, problems }) =>
    problems.map((problem) => {
      const name = `“${title}”, ${date}`;
      const place = {
        type: 'event',
        documentId: '',
        locale: undefined,
        name,
        field: problem.field,
      };
      return describeForEditor(scheduleIssue(problem, place), language);
    }),
  );
  if (sentencesFound.length > 0) throw new errors.ApplicationError(sentencesFound.join('\n'));
}

/** Somebody pressed twice, or a colleague did the same: nobody wants a session two times. */
async function refuseRepeated(
  strapi: Core.Strapi,
  asker: Asker,
  series: string,
  planned: readonly PlannedSession[],
): Promise<void> {
  const known = (await sessionsOf(strapi, asker, series)).filter(({ schedule }) =>
    planned.some(
      ({ startsAtLocal, timeZone }) =>
        schedule.kind === 'timed' &&
        schedule.startsAtLocal === startsAtLocal &&
        schedule.timeZone === timeZone,
    ),
  );
  if (known.length === 0) return;
  const language = languageOfPerson(asker.user);
  const names = known.map(
    ({ found, schedule }) =>
      `${titleOf(found, language)}, ${schedule.kind === 'timed' ? schedule.startsAtLocal.replace('T', ' ') : schedule.firstDay}`,
  );
  throw new errors.ApplicationError(sentences[language].repeated(names.join('; ')));
}
