import { defaultLocale, editorLanguages, isLocale, locales } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';

import { languageOf } from '../export/published-rows';
import { MayNotError } from '../people/may-not-error';
import { refusalsNow } from '../people/sentences';
import { addAdminRoutes, type AdminContext, typeOfRequest } from '../people/admin-routes';
import { type Asker, languagesWhereMay, mayCreate } from '../people/rights';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { readinessOf } from './readiness';
import type { Form } from './unsaved-version';

/** What the panel sends. Longer than what can be saved it cannot be: `strapi::body` refuses that. */
const question = z.object({
  documentId: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .nullish()
    .transform((id) => id ?? undefined),
  locale: z.enum(locales).default(defaultLocale),
  language: z.enum(editorLanguages).default('en'),
  values: z.record(z.string(), z.unknown()),
});

/** Looks at a form before it is saved: for whoever may read that entry, or may write a new one. */
export const addAdviceRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    { method: 'POST', path: '/advice/:type', answer: (context) => advice(strapi, context) },
  ]);

async function advice(strapi: Core.Strapi, context: AdminContext) {
  const type = typeOfRequest(context);
  const asked = question.safeParse(context.request.body);
  if (!asked.success) throw new errors.ApplicationError(refusalsNow(strapi).notUnderstood);
  const form: Form = { type, ...asked.data };
  if (!(await maySee(strapi, context.state, form)))
    throw new MayNotError(refusalsNow(strapi).mayNotRead);
  return readinessOf(strapi, form);
}

/** A translation that does not exist yet is new, and still of an entry that has to be readable. */
async function maySee(
  strapi: Core.Strapi,
  asker: Asker,
  { type, documentId, locale }: Form,
): Promise<boolean> {
  const { userAbility } = asker;
  if (documentId === undefined) return mayCreate(strapi, asker, type, locale);
  const readable = await languagesWhereMay(strapi, 'read', userAbility, type, documentId);
  if (readable.size === 0 || readable.has(locale)) return readable.has(locale);
  const rows = await table(strapi, uidOf(type)).findMany({
    where: { documentId },
    select: ['documentId', 'locale'],
  });
  const known = rows.map(languageOf).filter(isLocale);
  return !known.includes(locale) && mayCreate(strapi, asker, type, locale);
}
