import { announcedEdit, noteIn, type Notes, now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { standOf } from '../edits/event-facts';
import { type FoundEvent, textOf, titleOf } from '../edits/found-event';
import { languageOfPerson } from '../people/language';
import { publishEdit } from '../edits/publish-edit';
import { MayNotError } from '../people/may-not-error';
import type { Asker } from '../people/rights';
import { inOutboxOrder } from '../rules/record/outbox';
import { type ClosedEvent, type ClosureRow, closureTable } from './table';
import { type AffectedEvent, affectedEvents, type Closed } from './affected';
import { mayPutNotices, noticesFor, putNotices } from './notice';
import { leftWords, sentences } from './sentences';

/** What an editor decided after they saw what it means. */
export interface Closing extends Closed {
  readonly reasons: Notes;
  /** The events to cancel, of those that are affected. */
  readonly events: readonly string[];
  /** Whether every page of the site is to say so. */
  readonly withNotice: boolean;
}

/** Cancels events, puts up the notice and remembers both, all in one go or not at all. */
export function close(strapi: Core.Strapi, asker: Asker, closing: Closing): Promise<ClosureRow> {
  return inOutboxOrder(strapi, async () => {
    const { place, firstDay, lastDay, reasons, withNotice } = closing;
    const person = asker.user.id;
    const chosen = chosenAmong(await affectedEvents(strapi, asker, closing), closing, asker);
    for (const { found } of chosen) {
      const cancellation = announcedEdit({ kind: 'cancel', notes: reasons }, standOf(found).status);
      await publishEdit(strapi, found, cancellation, person);
    }
    if (withNotice && !(await mayPutNotices(strapi, asker)))
      throw new MayNotError(sentences[languageOfPerson(asker.user)].mayNotPutNotice);
    const notices = withNotice
      ? await putNotices(strapi, await noticesFor(strapi, closing, reasons), person)
      : [];
    const events = chosen.map(({ found }) => toClosed(found));
    const data = { place, firstDay, lastDay, reasons, events, notices, person, at: now() };
    return closureTable(strapi).create({ data });
  });
}

/** What was chosen; refused if something of it is not as it was when it was chosen. */
function chosenAmong(
  affected: readonly AffectedEvent[],
  { events }: Closing,
  asker: Asker,
): readonly AffectedEvent[] {
  const language = languageOfPerson(asker.user);
  return events.map((id) => {
    const event = affected.find(({ found }) => found.documentId === id);
    if (event === undefined) throw new errors.ApplicationError(sentences[language].notThereNow);
    const { found, left } = event;
    if (left !== undefined)
      throw new errors.ApplicationError(leftWords(left, titleOf(found, language), language));
    return event;
  });
}

const toClosed = (found: FoundEvent): ClosedEvent => ({
  entry: found.documentId,
  status: standOf(found).status,
  notes: Object.fromEntries(
    found.drafts.flatMap((draft) => {
      const note = textOf(draft, 'statusNote');
      return note === undefined ? [] : [[draft.locale, note]];
    }),
  ),
});

/** Whether an event says what a closure made it say, in every language that is public. */
export const isAsClosed = (found: FoundEvent, reasons: Notes): boolean =>
  found.published.length > 0 &&
  found.published.every(
    (version) =>
      textOf(version, 'eventStatus') === 'cancelled' &&
      textOf(version, 'statusNote') === noteIn(reasons, version.locale),
  );
