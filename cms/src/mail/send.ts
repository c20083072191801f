import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

interface Mailer {
  send(letter: Letter & { readonly from: string }): Promise<unknown>;
}

/** Sends a letter if the hub has a mail server. One that cannot be sent is told in the log. */
export async function sendMail(strapi: Core.Strapi, letter: Letter): Promise<void> {
  const { smtpUrl, uidDomain } = readEnvironment();
  if (smtpUrl === undefined) return;
  const mailer = strapi.plugin('email').service('email') as unknown as Mailer;
  try {
    await mailer.send({ ...letter, from: `Porchlight <no-reply@${uidDomain}>` });
  } catch (error) {
    strapi.log.warn(`A mail to ${letter.to} could not be sent: ${String(error)}`);
  }
}
