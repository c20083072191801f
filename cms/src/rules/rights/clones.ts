import { type DocumentType, undated } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { eventService } from '../../edits/event-service';
import { readRows } from '../../export/published-rows';
import { type Answer, type Context, localesIn, paramsOf } from '../request';
import { refuseUnreadable } from './fact-rights';

/** What Strapi answers when it has copied a document. */
interface Cloned {
  readonly documentId?: string;
  readonly entries: readonly { readonly locale?: string | null }[];
}

/** A copy of an event is an event of another day: it begins without what belongs to the first one. */
export async function cloneUndated(
  strapi: Core.Strapi,
  context: Context,
  type: DocumentType,
  clone: () => Promise<Answer>,
): Promise<Answer> {
  const { documentId = '', locale, data, ...params } = paramsOf(context);
  await refuseUnreadable(strapi, type, documentId);
  if (type !== 'event') return clone();
  const drafts = await readRows(strapi, { type, documentIds: [documentId], status: 'draft' });
  const original = drafts.find(({ language }) => localesIn(locale).includes(language)) ?? {};
  const fresh = undated(original, { ...data });
  Object.assign(context, {
    params: { ...params, documentId, locale, data: { ...data, ...fresh } },
  });
  const answer = await clone();
  const copy = answer as Cloned | null;
  const [first] = copy?.entries ?? [];
  // Strapi merges lists item by item, so a shorter one keeps the rest of what the original has.
  if (copy?.documentId !== undefined && typeof first?.locale === 'string')
    await eventService(strapi).update({
      documentId: copy.documentId,
      locale: first.locale,
      data: { materials: fresh['materials'] },
    });
  return answer;
}
