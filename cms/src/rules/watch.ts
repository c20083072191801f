import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { exportDocument } from '../export/documents';
import { forgetReviews, refuseUnapproved } from '../reviews/approval';
import { typeOfUid } from '../store/models';
import { forgetVersions } from '../versions/keep';
import { cloneUndated } from './rights/clones';
import { inTurn } from './rights/draft-saves';
import { spreadDraftFacts } from './languages/facts';
import { isImporting } from './importing';
import { judge } from './record/judgement';
import { passOnLinks, takeOverLinks } from './languages/links';
import { refuseFaulty } from './guard/objections';
import { inOutboxOrder } from './record/outbox';
import { forgetEditing } from './record/forget-editing';
import { forgetTold } from './record/publications';
import { referrersOf } from './showing/referrers';
import {
  type Answer,
  asksToPublish,
  type Context,
  hasDrafts,
  localesIn,
  type Next,
  type Params,
  paramsOf,
  type Saved,
  withdraws,
  type Write,
  writes,
} from './request';
import { inOurWords } from './guard/rewording';
import { settle } from './record/settle';
import { refuseSecond } from './guard/single';
import {
  isFirstIn,
  mayEditFacts,
  refuseStrangeFacts,
  refuseStrangeTranslation,
} from './rights/fact-rights';

/**
 * Watches every write of content. Strapi's own publishing inside `create` and `update` passes no
 * middleware, so those two are taken apart: first the draft, then a publication like any other.
 */
export function watchDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = typeOfUid(context.uid);
    const action = writes.find((write) => write === context.action);
    if (type === undefined || action === undefined || isImporting()) return next();
    const run = async (): Promise<Answer> => {
      if (action === 'create' || action === 'clone') await refuseSecond(strapi, type);
      if (!hasDrafts(context) || withdraws(action) || action === 'publish')
        return change(strapi, context, type, action, next);
      return asksToPublish(context, action)
        ? draftThenPublish(strapi, context, type, next)
        : saveDraft(strapi, context, type, next);
    };
    const go = action === 'clone' ? () => cloneUndated(strapi, context, type, run) : run;
    const { documentId, locale } = paramsOf(context);
    const [language] = localesIn(locale);
    return inOutboxOrder(strapi, () =>
      (action === 'update' || action === 'discardDraft') &&
      documentId !== undefined &&
      language !== undefined
        ? inTurn(strapi, { type, documentId, language }, go)
        : go(),
    );
  });
}

async function draftThenPublish(
  strapi: Core.Strapi,
  context: Context,
  type: DocumentType,
  next: Next,
): Promise<Answer> {
  const { status: _, ...draft } = paramsOf(context);
  Object.assign(context, { params: draft });
  const saved = (await saveDraft(strapi, context, type, next)) as Saved | null;
  if (saved === null) return null;
  const { locale, populate, fields } = draft;
  const request = { documentId: saved.documentId, locale, populate, fields };
  const answer = await strapi
    .documents(context.uid as 'api::event.event')
    .publish(request as never);
  return answer.entries[0] ?? null;
}

/** What a draft says of all languages is said in their drafts too. */
async function saveDraft(
  strapi: Core.Strapi,
  context: Context,
  type: DocumentType,
  next: Next,
): Promise<Answer> {
  const { documentId: known, locale, data } = paramsOf(context);
  const [language] = localesIn(locale);
  const isFirst =
    known !== undefined &&
    language !== undefined &&
    (await isFirstIn(strapi, { type, documentId: known, language }));
  if (isFirst) await refuseStrangeTranslation(strapi, type, known);
  const saved = await inOurWords(strapi, type, paramsOf(context), async () => next());
  const { documentId } = (saved as Saved | null) ?? {};
  if (documentId === undefined || language === undefined) return saved;
  const isTheirs = await mayEditFacts(strapi, type, documentId);
  if (!isTheirs && data !== undefined)
    await refuseStrangeFacts(strapi, { type, documentId, language }, { data, isFirst });
  const given = (attribute: string): boolean =>
    isTheirs && (data === undefined || attribute in data);
  await spreadDraftFacts(strapi, { type, documentId, language, given });
  if (isFirst)
    await takeOverLinks(strapi, { type, documentId }, language, (name) => isChosen(data, name));
  return saved;
}

/** A form sends every field; one that links nothing has chosen nothing. */
function isChosen(data: object | undefined, attribute: string): boolean {
  const value = (data as Readonly<Record<string, unknown>> | undefined)?.[attribute];
  if (value === undefined || value === null) return false;
  if (typeof value !== 'object') return true;
  return Array.isArray(value)
    ? value.length > 0
    : Object.values(value).some((each) => !Array.isArray(each) || each.length > 0);
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
  if (withdraws(action) && known !== undefined)
    await passOnLinks(strapi, { type, documentId: known }, localesIn(locale));
  if (action === 'publish' && known !== undefined)
    await refuseUnapproved(strapi, type, known, localesIn(locale));
  const result = await write(strapi, context, type, action, next);
  const documentId = known ?? (result as Saved | null)?.documentId;
  if (documentId === undefined) return result;
  const asked = withdraws(action) ? [] : localesIn(locale);
  await settle(strapi, { type, documentIds: [documentId], asked });
  if (action === 'delete') {
    await forgetTold(strapi, type, documentId, localesIn(locale));
    await forgetVersions(strapi, type, documentId, localesIn(locale));
    await forgetEditing(strapi, type, documentId, localesIn(locale));
  }
  if (action === 'publish' || action === 'delete')
    await forgetReviews(strapi, type, documentId, localesIn(locale));
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
    return await inOurWords(strapi, type, params, async () => next());
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
  const issues = drafts
    .filter(({ record }) => asked.includes(record.locale))
    .flatMap((draft) => judge(draft).issues);
  refuseFaulty(strapi, issues);
}
