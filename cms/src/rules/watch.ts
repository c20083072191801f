import {
  defaultLocale,
  type DocumentType,
  isLocale,
  type Locale,
  locales,
} from '@porchlight/shared';
import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { exportDocument } from '../export/documents';
import { typeOfUid } from '../store/models';
import { isImporting } from './importing';
import { judge } from './judgement';
import { refuse } from './objections';
import { inOutboxOrder } from './outbox';
import { forgetTold } from './publications';
import { referrersOf } from './referrers';
import { inOurWords } from './rewording';
import { settle } from './settle';

type Context = Modules.Documents.Middleware.Context;
type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];
type Answer = Awaited<ReturnType<Next>>;

/** What a document-service call says, as far as the rules read it. */
interface Params {
  readonly documentId?: string;
  readonly status?: string;
  readonly locale?: string | readonly string[] | null;
  readonly populate?: unknown;
  readonly fields?: unknown;
}

const writes = [
  'create',
  'update',
  'clone',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
] as const;
type Write = (typeof writes)[number];

/**
 * Watches every write of content. Strapi's own publishing inside `create` and `update` passes no
 * middleware, so those two are taken apart: first the draft, then a publication like any other.
 */
export function watchDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = typeOfUid(context.uid);
    const action = writes.find((write) => write === context.action);
    if (type === undefined || action === undefined || isImporting()) return next();
    if (!hasDrafts(context) || withdraws(action) || action === 'publish')
      return inOutboxOrder(strapi, () => change(strapi, context, type, action, next));
    if (asksToPublish(context, action))
      return inOutboxOrder(strapi, () => draftThenPublish(strapi, context, next));
    // A draft saved in a larger transaction may be published in it. Whoever takes the order after
    // writing could wait for somebody who has it and waits for that draft.
    return strapi.db.inTransaction() ? inOutboxOrder(strapi, async () => next()) : next();
  });
}

const paramsOf = (context: Context): Params => context.params as unknown as Params;

const hasDrafts = (context: Context): boolean =>
  context.contentType.options?.draftAndPublish === true;

const withdraws = (action: Write): boolean => action === 'delete' || action === 'unpublish';

const asksToPublish = (context: Context, action: Write): boolean =>
  (action === 'create' || action === 'update') && paramsOf(context).status === 'published';

async function draftThenPublish(
  strapi: Core.Strapi,
  context: Context,
  next: Next,
): Promise<Answer> {
  const { status: _, ...draft } = paramsOf(context);
  Object.assign(context, { params: draft });
  const saved = (await next()) as { readonly documentId: string } | null;
  if (saved === null) return null;
  const { locale, populate, fields } = draft;
  const request = { documentId: saved.documentId, locale, populate, fields };
  const answer = await strapi
    .documents(context.uid as 'api::event.event')
    .publish(request as never);
  return answer.entries[0] ?? null;
}

async function change(
  strapi: Core.Strapi,
  context: Context,
  type: DocumentType,
  action: Write,
  next: Next,
): Promise<Answer> {
  const { documentId: given, locale } = paramsOf(context);
  const known = action === 'clone' ? undefined : given;
  const referrers =
    action === 'delete' && known !== undefined
      ? await referrersOf(strapi, { type, documentId: known })
      : new Map<DocumentType, readonly string[]>();
  const result = await write(strapi, context, type, action, next);
  const documentId = known ?? (result as { readonly documentId?: string } | null)?.documentId;
  if (documentId === undefined) return result;
  const asked = withdraws(action) ? [] : localesIn(locale);
  await settle(strapi, { type, documentIds: [documentId], asked });
  if (action === 'delete') await forgetTold(strapi, type, documentId, localesIn(locale));
  for (const [referrer, documentIds] of referrers)
    await settle(strapi, { type: referrer, documentIds, unguarded: true });
  return result;
}

/** What Strapi refuses to publish is refused in our sentences, if the site's parser has any. */
async function write(
  strapi: Core.Strapi,
  context: Context,
  type: DocumentType,
  action: Write,
  next: Next,
): Promise<Answer> {
  const params = paramsOf(context);
  try {
    return await inOurWords(type, params, async () => next());
  } catch (error) {
    if (action === 'publish' && error instanceof errors.ValidationError)
      await refuseDrafts(strapi, type, params);
    throw error;
  }
}

async function refuseDrafts(
  strapi: Core.Strapi,
  type: DocumentType,
  { documentId = '', locale }: Params,
): Promise<void> {
  const asked = localesIn(locale);
  const drafts = await exportDocument(strapi, type, documentId, { status: 'draft' });
  const objections = drafts
    .filter(({ record }) => asked.includes(record.locale))
    .flatMap((draft) => judge(draft).objections);
  if (objections.length > 0) refuse(objections);
}

function localesIn(locale: Params['locale']): readonly Locale[] {
  if (locale === '*') return locales;
  if (locale === undefined || locale === null || locale === '') return [defaultLocale];
  return [locale].flat().filter(isLocale);
}
