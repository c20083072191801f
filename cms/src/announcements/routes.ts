import {
  type AnnouncementKind,
  type EventFormat,
  type EventStatus,
  limits,
  type Locale,
  locales,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';

import { textOf, titleOf, versionFor } from '../edits/found-event';
import { hindranceWords } from '../edits/hindrance-words';
import { languageOfPerson } from '../people/language';
import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import { MayNotError } from '../people/may-not-error';
import { fieldsAllowed } from '../people/rights';
import { announce, announceable } from './announce';
import { incomplete, unknownEvent } from './sentences';

/** What a dialog asks before anything is announced. */
export interface AnnouncementAnswer {
  readonly status: EventStatus;
  readonly format: EventFormat;
  readonly possible: readonly AnnouncementKind[];
  /** Whether the person could, if nothing stood in the way. */
  readonly mayAnnounce: boolean;
  /** What stands in the way, in a sentence. */
  readonly hindrance: string | null;
  readonly versions: readonly {
    readonly language: Locale;
    readonly title: string;
    readonly note: string | null;
  }[];
  readonly startsAtLocal: string | null;
  readonly endsAtLocal: string | null;
  readonly timeZone: string | null;
  readonly allDay: boolean;
  /** The series that it is a session of. */
  readonly series: string | null;
}

const note = z.string().trim().max(limits.note);
const notes = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, note.optional()])) as Record<
    Locale,
    z.ZodOptional<typeof note>
  >,
);
const reasons = notes.refine((given) => Object.values(given).some((text) => text));

const announcement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancel'), notes: reasons }),
  z.strictObject({ kind: z.literal('postpone'), notes: reasons }),
  z.strictObject({
    kind: z.literal('move'),
    times: z.strictObject({
      startsAtLocal: z.string().max(19),
      endsAtLocal: z.string().max(19),
      timeZone: z.string().max(64),
    }),
  }),
  z.strictObject({
    kind: z.literal('move-online'),
    notes,
    joinUrl: z.string().trim().min(1).max(limits.url).optional(),
  }),
  z.strictObject({ kind: z.literal('go-ahead') }),
]);

/** Telling everyone that an event is cancelled, postponed, moved, or takes place after all. */
export const addAnnouncementRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/announcements/:documentId',
      answer: (context) => asked(strapi, context),
    },
    {
      method: 'POST',
      path: '/announcements/:documentId',
      answer: async (context) => {
        const read = announcement.safeParse(context.request.body);
        if (!read.success)
          throw new errors.ApplicationError(incomplete[languageOfPerson(context.state.user)]);
        const { documentId = '' } = context.params;
        await announce(strapi, context.state, documentId, read.data);
        return asked(strapi, context);
      },
    },
  ]);

async function asked(
  strapi: Core.Strapi,
  { params: { documentId = '' }, state }: AdminContext,
): Promise<AnnouncementAnswer> {
  const event = await announceable(strapi, state, documentId);
  const language = languageOfPerson(state.user);
  if (event === undefined) throw new MayNotError(unknownEvent[language]);
  const { found, status, format, possible, hindrance } = event;
  const shown = versionFor(found, language);
  const mayRead = await fieldsAllowed(
    strapi,
    state.userAbility,
    { type: 'event', entry: documentId, language },
    'read',
  );
  const read = (version: typeof shown, name: string): string | null =>
    mayRead(name) ? (textOf(version, name) ?? null) : null;
  return {
    status,
    format,
    possible,
    mayAnnounce: hindrance?.code !== 'may-not',
    hindrance: hindrance ? hindranceWords(hindrance, titleOf(found, language), language) : null,
    versions: found.published.map((version) => ({
      language: version.locale,
      title: textOf(version, 'title') ?? '',
      note: read(version, 'statusNote'),
    })),
    startsAtLocal: read(shown, 'startsAtLocal'),
    endsAtLocal: read(shown, 'endsAtLocal'),
    timeZone: read(shown, 'timeZone'),
    allDay: mayRead('allDay') && shown?.fields['allDay'] === true,
    series: read(shown, 'series'),
  };
}
