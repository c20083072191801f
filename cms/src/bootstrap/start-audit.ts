import type { Core } from '@strapi/strapi';

import { audit } from '../rules/record/audit';

/** Finds what changed past all rules while the CMS was not running, such as a restored table. */
export async function auditAtStart(strapi: Core.Strapi): Promise<void> {
  const rows = await audit(strapi);
  if (rows > 0) strapi.log.warn(sentenceFor(rows));
}

const sentenceFor = (rows: number): string =>
  rows === 1
    ? 'One public entry was changed in the database itself. It is published now like any other change.'
    : `${rows} public entries were changed in the database itself. They are published now like any other change.`;
