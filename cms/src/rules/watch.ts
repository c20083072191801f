import {
  defaultLocale,
  type DocumentType,
  isLocale,
  type Locale,
  locales,
} from '@porchlight/shared';
import type { Core, Modules } from '@strapi/strapi';

import { exportDocument } from '../export/documents';
import { typeOfUid } from '../store/models';
import { isImporting } from './importing';
import { judge } from './judgement';
import { refuse } from './objections';
import { inOutboxOrder } from './outbox';
import { forgetTold } from './publications';
import { inOurWords } from './rewording';
import { settleReferrers, statesOfReferrers } from './settle-referrers';
import { settle, stateOf } from './settle';

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
    if (!hasDrafts(context)) return change(strapi, context, type, action, next);
    if (action === 'publish') return publish(strapi, context, type, next);
    if (action === 'delete' || action === 'unpublish')
      return change(strapi, context, type, action, next);
    if (asksToPublish(context, action)) return draftThenPublish(strapi, context, next);
    return next();
  });
}

const paramsOf = (context: Context): Params => context.params as unknown as Params;

const hasDrafts = (context: Context): boolean =>
  context.contentType.options?.draftAndPublish === true;

const asksToPublish = (context: Context, action: Write): boolean =>
  (action === 'create' || action === 'update') && paramsOf(context).status === 'published';

async function draftThenPublish(
  strapi: Core.Strapi,
  context: Context,
  next: Next,
): Promise<Answer> {
  const { status: _, ...draft } = paramsOf(context);
  return strapi.db.transaction(async () => {
    Object.assign(context, { params: draft });
    const saved = (await next()) as { readonly documentId: string } | null;
    if (saved === null) return null;
    const { locale, populate, fields } = draft;
    const request = { documentId: saved.documentId, locale, populate, fields };
    const answer = await strapi
      .documents(context.uid as 'api::event.event')
      .publish(request as never);
    return answer.entries[0] ?? null;
  });
}

/** Judges the drafts first, so that an editor reads our sentences and not the database's rules. */
async function publish(
  strapi: Core.Strapi,
  context: Context,
  type: DocumentType,
  next: Next,
): Promise<Answer> {
  return inOutboxOrder(strapi, async () => {
    const { documentId = '', locale } = paramsOf(context);
    const asked = localesIn(locale);
    const drafts = await exportDocument(strapi, type, documentId, 'draft');
    const objections = drafts
      .filter(({ record }) => asked.includes(record.locale))
      .flatMap((draft) => judge(draft).objections);
    if (objections.length > 0) refuse(objections);
    return change(strapi, context, type, 'publish', next);
  });
}

async function change(
  strapi: Core.Strapi,
  context: Context,
  type: DocumentType,
  action: Write,
  next: Next,
): Promise<Answer> {
  return inOutboxOrder(strapi, async () => {
    const { documentId: known, locale } = paramsOf(context);
    const existing = action === 'clone' ? undefined : known;
    const before = existing === undefined ? new Map() : await stateOf(strapi, type, existing);
    const referrers =
      action === 'delete' && existing !== undefined
        ? await statesOfReferrers(strapi, type, existing)
        : [];
    const result = await inOurWords(type, paramsOf(context), async () => next());
    const documentId = existing ?? (result as { readonly documentId?: string } | null)?.documentId;
    if (documentId === undefined) return result;
    const after = await stateOf(strapi, type, documentId);
    const withdraws = action === 'delete' || action === 'unpublish';
    await settle(strapi, {
      type,
      documentId,
      before,
      after,
      asked: withdraws ? [] : localesIn(locale),
      withdrawal: action === 'delete' ? 'delete' : 'unpublish',
    });
    if (action === 'delete') await forgetTold(strapi, type, documentId, localesIn(locale));
    await settleReferrers(strapi, referrers);
    return result;
  });
}

function localesIn(locale: Params['locale']): readonly Locale[] {
  if (locale === '*') return locales;
  if (locale === undefined || locale === null || locale === '') return [defaultLocale];
  return [locale].flat().filter(isLocale);
}
