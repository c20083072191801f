import {
  type CalendarDate,
  limits,
  locales,
  mostSessions,
  parseCalendarDate,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';

import { datedFields } from '../edits/event-facts';
import { titleOf } from '../edits/found-event';
import { languageOfPerson, type PanelLanguage } from '../people/language';
import { MayNotError } from '../people/may-not-error';
import { allowedAmong, type Asker, mayCreate } from '../people/rights';
import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import { refuseCopy } from '../templates/routes';
import { type MovedSession, movedSessions, moveSessions } from './moves';
import { movingWords, sentences } from './sentences';
import { draftSessions, type Session, sessionsOf } from './sessions';

/** A session as a list shows it. */
export interface ListedSession {
  readonly documentId: string;
  readonly title: string;
  /** A date alone for whole days. */
  readonly startsAtLocal: string;
  readonly timeZone: string;
  readonly isPublished: boolean;
}

/** A session as it would move. */
export interface ListedMove extends ListedSession {
  readonly newStartsAtLocal: string | null;
  readonly newEndsAtLocal: string | null;
  /** Why it stays; null when it can move. */
  readonly stays: string | null;
}

const id = z.string().min(1).max(64);
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const day = z
  .string()
  .transform((text) => parseCalendarDate(text))
  .pipe(z.custom<CalendarDate>((value) => value !== undefined));

const wantedSessions = z.strictObject({
  title: z.string().trim().min(1).max(limits.title),
  locale: z.enum(locales),
  days: z
    .array(day)
    .min(1)
    .max(mostSessions)
    .refine((days) => new Set(days).size === days.length),
  startsAt: clock,
  endsAt: clock,
  timeZone: z.string().max(64),
  like: id.optional(),
});

const move = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('days'),
    days: z
      .number()
      .int()
      .min(-366)
      .max(366)
      .refine((days) => days !== 0),
  }),
  z.strictObject({ kind: z.literal('hours'), startsAt: clock, endsAt: clock }),
]);
const previewedMove = z.strictObject({ from: id, move });
const wantedMove = z.strictObject({ from: id, move, sessions: z.array(id).min(1).max(1000) });

/** The sessions of a series: made together, and moved together from one of them on. */
export const addSeriesRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/series/:documentId/sessions',
      answer: async (context) => {
        const series = await seriesOf(strapi, context);
        const sessions = await sessionsOf(strapi, context.state, series);
        const language = languageOfPerson(context.state.user);
        return { sessions: sessions.map((session) => toListed(session, language)) };
      },
    },
    {
      method: 'POST',
      path: '/series/:documentId/sessions',
      answer: (context) => newSessions(strapi, context),
    },
    {
      method: 'POST',
      path: '/series/:documentId/moves/preview',
      answer: async (context) => {
        const series = await seriesOf(strapi, context);
        const { user } = context.state;
        const asked = read(previewedMove, context.request.body, 'incompleteMove', context.state);
        const { from } = asked;
        const moved = await movedSessions(strapi, context.state, series, from, asked.move);
        return { sessions: moved.map((each) => toListedMove(each, languageOfPerson(user))) };
      },
    },
    {
      method: 'POST',
      path: '/series/:documentId/moves',
      answer: async (context) => {
        const series = await seriesOf(strapi, context);
        const asked = read(wantedMove, context.request.body, 'incompleteMove', context.state);
        return { moved: await moveSessions(strapi, context.state, { series, ...asked }) };
      },
    },
  ]);

async function newSessions(strapi: Core.Strapi, context: AdminContext) {
  const { state } = context;
  const series = await seriesOf(strapi, context);
  const wanted = read(wantedSessions, context.request.body, 'incompleteSessions', state);
  // Without its series or its date a session would be lost among the drafts.
  if (!mayCreate(strapi, state, 'event', wanted.locale, ['series', ...datedFields]))
    throw new MayNotError(sentences[languageOfPerson(state.user)].mayNotWrite);
  if (wanted.like !== undefined) await refuseCopy(strapi, state, wanted.like);
  return { documentIds: await draftSessions(strapi, state, series, wanted) };
}

function read<Value>(
  schema: z.ZodType<Value>,
  body: unknown,
  refusal: 'incompleteMove' | 'incompleteSessions',
  { user }: Asker,
): Value {
  const asked = schema.safeParse(body);
  if (!asked.success) throw new errors.ApplicationError(sentences[languageOfPerson(user)][refusal]);
  return asked.data;
}

async function seriesOf(strapi: Core.Strapi, { params, state }: AdminContext): Promise<string> {
  const { documentId = '' } = params;
  const readable = await allowedAmong(strapi, state, 'series', [documentId], ['read']);
  if (!readable.has(documentId))
    throw new MayNotError(sentences[languageOfPerson(state.user)].unknownSeries);
  return documentId;
}

const toListed = ({ found, schedule }: Session, language: PanelLanguage): ListedSession => ({
  documentId: found.documentId,
  title: titleOf(found, language),
  startsAtLocal: schedule.kind === 'timed' ? schedule.startsAtLocal : schedule.firstDay,
  timeZone: schedule.timeZone,
  isPublished: found.published.length > 0,
});

const toListedMove = (
  { session, is, stays }: MovedSession,
  language: PanelLanguage,
): ListedMove => ({
  ...toListed(session, language),
  newStartsAtLocal: is?.startsAtLocal ?? null,
  newEndsAtLocal: is?.endsAtLocal ?? null,
  stays:
    stays === undefined ? null : movingWords(stays, titleOf(session.found, language), language),
});
