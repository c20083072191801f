import {
  type AppointmentStep,
  type DocumentType,
  type Instant,
  isLocale,
  type Locale,
  momentsOf,
  nextStepOf,
  now,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { Ability } from '../people/judge';
import { nameIn } from '../receipts/name';
import { languagesWhereMay } from '../people/rights';
import { findAmong } from '../store/rows';
import { type AppointmentRow, appointmentTable, pendingOf } from './table';

/** What happens next by itself to an entry that somebody may read. */
export interface NextAppointment {
  readonly at: Instant;
  readonly what: AppointmentStep;
  readonly name: string;
}

/** An appointment that was not kept. */
export interface FailedAppointment {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly locale: string;
  readonly name: string;
  readonly step: AppointmentStep;
  readonly since: string;
  readonly reason: string;
}

export async function nextAppointment(
  strapi: Core.Strapi,
  ability: Ability,
): Promise<NextAppointment | null> {
  const ahead = (await appointmentTable(strapi).findMany({}))
    .flatMap((row) => {
      const pending = pendingOf(row);
      const next = pending && nextStepOf(pending);
      return next === undefined ? [] : [{ row, ...next }];
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  for (const { row, step, at } of ahead) {
    if (!(await isReadable(strapi, ability, row))) continue;
    const name = await nameIn(strapi, row.type, row.entry, row.language);
    return { at, what: step, name };
  }
  return null;
}

export async function failedAppointments(
  strapi: Core.Strapi,
  ability: Ability,
): Promise<readonly FailedAppointment[]> {
  const rows = await appointmentTable(strapi).findMany({
    where: { failed: { $notNull: true } },
    orderBy: [{ failedAt: 'asc' }, { id: 'asc' }],
  });
  const failed: FailedAppointment[] = [];
  for (const row of rows) {
    if (row.failed === null || !(await isReadable(strapi, ability, row))) continue;
    const { type, entry: documentId, language: locale } = row;
    failed.push({
      type,
      documentId,
      locale,
      name: await nameIn(strapi, type, documentId, locale),
      step: row.failed,
      since: row.failedAt ?? '',
      reason: row.problem ?? '',
    });
  }
  return failed;
}

/** Languages of some entries that are to be published by themselves, by entry. */
export async function publicationsAhead(
  strapi: Core.Strapi,
  type: DocumentType,
  entries: readonly string[],
): Promise<ReadonlyMap<string, readonly Locale[]>> {
  const moment = now();
  const rows = await findAmong(appointmentTable(strapi), 'entry', entries, { where: { type } });
  const ahead = rows.flatMap(({ entry, language, ...row }) => {
    const pending = pendingOf({ entry, language, ...row });
    const at = pending && momentsOf(pending).publish;
    return at !== undefined && at > moment && isLocale(language) ? [{ entry, language }] : [];
  });
  return new Map(
    [...Map.groupBy(ahead, ({ entry }) => entry)].map(([entry, found]) => [
      entry,
      found.map(({ language }) => language),
    ]),
  );
}

async function isReadable(
  strapi: Core.Strapi,
  ability: Ability,
  { type, entry, language }: AppointmentRow,
): Promise<boolean> {
  const languages = await languagesWhereMay(strapi, 'read', ability, type, entry);
  return ([...languages] as readonly string[]).includes(language);
}
