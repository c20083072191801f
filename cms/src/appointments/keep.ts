import { type Due, dueAt, type Instant } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { writeLines } from '../logbook/line';
import { actingAs } from '../people/actor';
import { languageOfAccount, readIn } from '../people/language';
import { nameIn } from '../receipts/name';
import { inOutboxOrder } from '../rules/record/outbox';
import { uidOf } from '../store/models';
import { tellOfFailure } from './mail';
import { sentences } from './sentences';
import { refuseUnseen } from './unseen';
import { type AppointmentRow, appointmentTable, pendingOf } from './table';

/**
 * Does what is due, each in a transaction that looks again whether it still is: never twice, also
 * when several processes try, and never early, whatever the clock said before. What the rules refuse
 * is kept with its sentence and not tried again; anything else that fails is, the next time.
 */
export async function keepAppointments(strapi: Core.Strapi, moment: Instant): Promise<void> {
  const rows = await appointmentTable(strapi).findMany({ orderBy: { id: 'asc' } });
  for (const row of rows) if (dueOf(row, moment) !== undefined) await keepOne(strapi, row, moment);
}

/** What an editor has to hear of. */
interface Failure {
  readonly failed: Due['step'];
  readonly problem: string;
}

function dueOf(row: AppointmentRow, moment: Instant): Due | undefined {
  const pending = pendingOf(row);
  return pending && dueAt(pending, moment);
}

async function keepOne(strapi: Core.Strapi, row: AppointmentRow, moment: Instant): Promise<void> {
  const language = await languageOfAccount(strapi, row.person);
  const failure = await readIn(language, () => attempt(strapi, row, moment));
  if (failure === undefined) return;
  strapi.log.warn(`An appointment of ${row.type} ${row.entry} was not kept: ${failure.problem}`);
  await tellOfFailure(strapi, row, failure.failed, failure.problem);
}

async function attempt(
  strapi: Core.Strapi,
  row: AppointmentRow,
  moment: Instant,
): Promise<Failure | undefined> {
  const { id, person, personName } = row;
  const actor = {
    origin: 'schedule',
    person: person === null ? null : { id: person, name: personName ?? '' },
  } as const;
  const stillDue = async (): Promise<Due | undefined> => {
    const present = await appointmentTable(strapi).findOne({ where: { id } });
    return present === null ? undefined : dueOf(present, moment);
  };
  const note = async (failure: Failure): Promise<Failure> => {
    const data = { ...failure, failedAt: moment, ...dropped(row, failure) };
    await appointmentTable(strapi).updateMany({ where: { id }, data });
    const { type, entry, language } = row;
    const title = await nameIn(strapi, type, entry, language);
    const details = { step: failure.failed, problem: failure.problem };
    await writeLines(strapi, [{ action: 'miss', type, entry, language, title, details }]);
    return failure;
  };
  try {
    return await actingAs(actor, () =>
      inOutboxOrder(strapi, async () => {
        const due = await stillDue();
        if (due === undefined) return undefined;
        if (due.step === 'publish') await refuseUnseen(strapi, row);
        await carryOut(strapi, row, due.step);
        const isMissed = due.step === 'unpublish' && due.missed;
        return isMissed
          ? note({ failed: 'publish', problem: await missedWords(strapi, row) })
          : undefined;
      }),
    );
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) {
      strapi.log.error(`An appointment was not kept, and is tried again: ${String(error)}`);
      return undefined;
    }
    const { message: problem } = error;
    return actingAs(actor, () =>
      inOutboxOrder(strapi, async () => {
        const due = await stillDue();
        return due && note({ failed: due.step, problem });
      }),
    );
  }
}

/** A row tells of one failure. The step that failed before it is over, or it would be tried again. */
const dropped = ({ failed: before }: AppointmentRow, { failed }: Failure) => ({
  ...(before === 'publish' && failed !== before ? { publishOn: null } : {}),
  ...(before === 'unpublish' && failed !== before ? { unpublishOn: null } : {}),
});

/** The rule that watches publications strikes the step off. */
async function carryOut(
  strapi: Core.Strapi,
  { type, entry: documentId, language: locale }: AppointmentRow,
  step: Due['step'],
): Promise<void> {
  const service = strapi.documents(uidOf(type) as 'api::event.event');
  const version = { documentId, locale } as never;
  await (step === 'publish' ? service.publish(version) : service.unpublish(version));
}

/** In the language of whoever made the appointment: nobody is asking. */
const missedWords = async (strapi: Core.Strapi, { person }: AppointmentRow): Promise<string> =>
  sentences[await languageOfAccount(strapi, person)].missed;
