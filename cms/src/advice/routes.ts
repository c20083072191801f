import {
  defaultLocale,
  documentTypes,
  editorLanguages,
  isLocale,
  locales,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';

import { languageOf } from '../export/published-rows';
import { type Ability, mayCreate, readableLanguages } from '../receipts/readers';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { readinessOf } from './readiness';
import type { Form } from './unsaved-version';

/** As much of a request as this route needs. */
interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility: Ability };
  body: unknown;
  badRequest(message: string): void;
  forbidden(message: string): void;
  notFound(message: string): void;
}

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
export function addAdviceRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/hub',
    routes: [
      {
        method: 'POST',
        path: '/advice/:type',
        handler: (context: Context) => advice(strapi, context),
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  } as never);
}

async function advice(strapi: Core.Strapi, context: Context): Promise<void> {
  const type = documentTypes.find((each) => each === context.params['type']);
  if (type === undefined) return context.notFound('There is no such type of entry.');
  const asked = question.safeParse(context.request.body);
  if (!asked.success) return context.badRequest('Please send the values of one form.');
  const form: Form = { type, ...asked.data };
  if (!(await maySee(strapi, context.state.userAbility, form)))
    return context.forbidden('You may not read this entry.');
  context.body = await readinessOf(strapi, form);
}

/** A translation that does not exist yet is new, and still of an entry that has to be readable. */
async function maySee(
  strapi: Core.Strapi,
  userAbility: Ability,
  { type, documentId, locale }: Form,
): Promise<boolean> {
  if (documentId === undefined) return mayCreate(strapi, userAbility, type);
  const readable = await readableLanguages(strapi, userAbility, type, documentId);
  if (readable.size === 0 || readable.has(locale)) return readable.has(locale);
  const rows = await table(strapi, uidOf(type)).findMany({
    where: { documentId },
    select: ['documentId', 'locale'],
  });
  const known = rows.map(languageOf).filter(isLocale);
  return !known.includes(locale) && mayCreate(strapi, userAbility, type);
}
