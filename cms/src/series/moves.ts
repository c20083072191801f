import {
  type Instant,
  movedTimes,
  now,
  type SessionMove,
  type Times,
  timesFacts,
  toSchedule,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { standOf, timesFields } from '../edits/event-facts';
import { titleOf } from '../edits/found-event';
import { languageOfPerson, type PanelLanguage } from '../people/language';
import { editDrafts, pendingHindrance, publishEdit } from '../edits/publish-edit';
import type { Deed } from '../people/judge';
import { allowedAmong, type Asker } from '../people/rights';
import { inOutboxOrder } from '../rules/record/outbox';
import { movingWords, type StaysBecause, sentences } from './sentences';
import { type Session, sessionsOf } from './sessions';

/** What moving does to one session, before it is done. */
export interface MovedSession {
  readonly session: Session;
  readonly was: Times;
  /** Undefined when it cannot be moved like this. */
  readonly is: Times | undefined;
  /** Why it is left alone, if so. */
  readonly stays: StaysBecause | undefined;
  readonly isPublished: boolean;
}

/** The sessions from one on that are ahead, and where each would be. */
export async function movedSessions(
  strapi: Core.Strapi,
  asker: Asker,
  series: string,
  from: string,
  move: SessionMove,
  moment: Instant = now(),
): Promise<readonly MovedSession[]> {
  const sessions = await sessionsOf(strapi, asker, series);
  const first = sessions.find(({ found }) => found.documentId === from);
  if (first === undefined)
    throw new errors.ApplicationError(sentences[languageOfPerson(asker.user)].notOfSeries);
  const ahead = sessions.filter(
    ({ schedule }) => schedule.startsAt >= first.schedule.startsAt && schedule.startsAt > moment,
  );
  const ids = ahead.map(({ found }) => found.documentId);
  const allowed = (deeds: readonly Deed[]): Promise<ReadonlySet<string>> =>
    allowedAmong(strapi, asker, 'event', ids, deeds, timesFields);
  const editable = await allowed(['update']);
  const publishable = await allowed(['update', 'publish']);
  return ahead.map((session) => {
    const { documentId, published } = session.found;
    const mayDo = (published.length > 0 ? publishable : editable).has(documentId);
    return toMoved(session, move, mayDo);
  });
}

function toMoved(session: Session, move: SessionMove, mayDo: boolean): MovedSession {
  const { schedule, found } = session;
  const isTimed = schedule.kind === 'timed';
  const was = {
    startsAtLocal: isTimed ? schedule.startsAtLocal : schedule.firstDay,
    endsAtLocal: isTimed ? schedule.endsAtLocal : schedule.lastDay,
    timeZone: schedule.timeZone,
  };
  const is = movedTimes(was, move);
  const stays = hindranceTo(session, mayDo) ?? impossible(is, !isTimed);
  return {
    session,
    was,
    is: stays === undefined ? is : undefined,
    stays,
    isPublished: found.published.length > 0,
  };
}

function hindranceTo({ found }: Session, mayDo: boolean): StaysBecause | undefined {
  if (!mayDo) return { code: 'may-not' };
  const { status } = standOf(found);
  if (status === 'cancelled' || status === 'postponed') return status;
  return pendingHindrance(found);
}

function impossible(is: Times | undefined, allDay: boolean): StaysBecause | undefined {
  if (is === undefined) return 'whole-days';
  const schedule = toSchedule({ ...is, allDay, hasRecording: false });
  return schedule.ok ? undefined : 'gap';
}

/** Moves sessions that an editor ticked, and publishes again those that are public; all or none. */
export function moveSessions(
  strapi: Core.Strapi,
  asker: Asker,
  asked: {
    readonly series: string;
    readonly from: string;
    readonly move: SessionMove;
    readonly sessions: readonly string[];
  },
): Promise<number> {
  return inOutboxOrder(strapi, async () => {
    const { series, from, move, sessions } = asked;
    const language = languageOfPerson(asker.user);
    const moved = await movedSessions(strapi, asker, series, from, move);
    for (const id of sessions) {
      const found = moved.find(({ session }) => session.found.documentId === id);
      const { is } = found ?? {};
      if (found === undefined || is === undefined)
        throw new errors.ApplicationError(refusalOf(found, language));
      const edit = { facts: timesFacts(is), wordsIn: () => ({}) };
      const write = found.isPublished ? publishEdit : editDrafts;
      await write(strapi, found.session.found, edit, asker.user.id);
    }
    return sessions.length;
  });
}

const refusalOf = (moved: MovedSession | undefined, language: PanelLanguage): string =>
  moved?.stays === undefined
    ? sentences[language].notOfSeries
    : movingWords(moved.stays, titleOf(moved.session.found, language), language);
