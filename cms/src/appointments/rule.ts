import {
  type AppointmentStep,
  dateOf,
  dateWords,
  type DocumentType,
  type Locale,
  momentsOf,
  now,
  timeWords,
  type TimeZone,
  type WallTime,
  zoneWords,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageAsking, type PanelLanguage } from '../people/language';
import { actorNow } from '../people/actor';
import { nameIn } from '../receipts/name';
import { isImporting } from '../rules/importing';
import { inOutboxOrder } from '../rules/record/outbox';
import { hasDrafts, localesIn, paramsOf } from '../rules/request';
import { typeOfUid } from '../store/models';
import { sentences } from './sentences';
import { type AppointmentRow, appointmentTable, pendingOf } from './table';

/**
 * What has an appointment is not published before it by hand: nobody would know whether that was
 * meant. What is done by hand, or gone, needs no appointment for it any more.
 */
export function watchAppointments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = typeOfUid(context.uid);
    const { action } = context;
    const { documentId, locale } = paramsOf(context);
    if (type === undefined || documentId === undefined || !hasDrafts(context) || isImporting())
      return next();
    if (action !== 'publish' && action !== 'unpublish' && action !== 'delete') return next();
    const where = { type, entry: documentId, language: { $in: [...localesIn(locale)] } };
    return inOutboxOrder(strapi, async () => {
      if (action === 'publish') await refuseEarly(strapi, where);
      const result = await next();
      if (action === 'delete') await appointmentTable(strapi).deleteMany({ where });
      else await strike(strapi, where, action);
      return result;
    });
  });
}

interface Where extends Readonly<Record<string, unknown>> {
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: { readonly $in: readonly Locale[] };
}

async function refuseEarly(strapi: Core.Strapi, where: Where): Promise<void> {
  // An appointment is kept when it is due, by whatever moment it is asked for.
  if (actorNow(strapi).origin === 'schedule') return;
  const moment = now();
  const reasons: string[] = [];
  for (const row of await appointmentTable(strapi).findMany({ where })) {
    const pending = pendingOf(row);
    const at = pending && momentsOf(pending).publish;
    if (pending?.publishOn !== undefined && at !== undefined && at > moment)
      reasons.push(await tooEarly(strapi, row, pending.publishOn, pending.timeZone));
  }
  if (reasons.length > 0) throw new errors.ApplicationError(reasons.join('\n'));
}

async function tooEarly(
  strapi: Core.Strapi,
  { type, entry, language }: AppointmentRow,
  wall: WallTime,
  zone: TimeZone,
): Promise<string> {
  const name = await nameIn(strapi, type, entry, language);
  const reader = languageAsking(strapi);
  return sentences[reader].tooEarly(name, inWords(wall, zone, reader));
}

/** `Friday 31 January 2031, 9:00 AM, Eastern Standard Time, North America`. */
function inWords(wall: WallTime, timeZone: TimeZone, language: PanelLanguage): string {
  const at = momentsOf({ publishOn: wall, unpublishOn: undefined, timeZone }).publish ?? now();
  const zone = zoneWords(timeZone, at, language, 'full').name;
  return `${dateWords(dateOf(wall), language, 'weekday')}, ${timeWords(wall, language, '12h')}, ${zone}`;
}

/** Takes a step off the appointments; one without any step is none. */
async function strike(strapi: Core.Strapi, where: Where, step: AppointmentStep): Promise<void> {
  const appointments = appointmentTable(strapi);
  for (const row of await appointments.findMany({ where })) {
    const left = withoutStep(row, step);
    if (left.publishOn === null && left.unpublishOn === null)
      await appointments.deleteMany({ where: { id: row.id } });
    else await appointments.updateMany({ where: { id: row.id }, data: left });
  }
}

const nothingWrong = { failed: null, failedAt: null, problem: null };

const withoutStep = (
  { publishOn, unpublishOn, failed }: AppointmentRow,
  step: AppointmentStep,
) => ({
  publishOn: step === 'publish' ? null : publishOn,
  unpublishOn: step === 'unpublish' ? null : unpublishOn,
  ...(failed === step ? nothingWrong : {}),
});
