import type { AppointmentStep } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';
import { sendMail } from '../mail/send';
import { nameIn } from '../receipts/name';
import { languageOfPerson } from '../people/language';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { sentences } from './sentences';
import type { AppointmentRow } from './table';

/** As much of an account as is written to. */
interface Account {
  readonly id: number;
  readonly email: string;
  readonly isActive: boolean;
  readonly preferedLanguage?: string | null;
}

/** Writes to whoever made the appointment. The panel says the same, so a mail that fails is no more. */
export async function tellOfFailure(
  strapi: Core.Strapi,
  { type, entry, language, person }: AppointmentRow,
  step: AppointmentStep,
  problem: string,
): Promise<void> {
  if (person === null) return;
  const account = await table<Account>(strapi, 'admin::user').findOne({ where: { id: person } });
  if (account === null || !account.isActive) return;
  const name = await nameIn(strapi, type, entry, language);
  const words = sentences[languageOfPerson(account)];
  const link = `${readEnvironment().cmsUrl}/admin/content-manager/${kindOf(strapi, type)}/${uidOf(type)}/${entry}?plugins[i18n][locale]=${language}`;
  await sendMail(strapi, {
    to: account.email,
    subject: words.subject(name, step),
    text: words.mail(name, step, problem, link),
  });
}

const kindOf = (strapi: Core.Strapi, type: AppointmentRow['type']): string =>
  strapi.contentType(uidOf(type)).kind === 'singleType' ? 'single-types' : 'collection-types';
