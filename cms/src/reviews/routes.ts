import { defaultLocale, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';

import { addAdminRoutes, type AdminContext, typeOfRequest } from '../people/admin-routes';
import { languageOfPerson } from '../people/language';
import { MayNotError } from '../people/may-not-error';
import { refusalsNow } from '../people/sentences';
import { nameOfPersonId, type Person } from '../people/requester';
import { reviewTable } from './table';
import { decidersOf } from './deciders';
import { type Draft, lastEditorsOf, rowOfDraft, sourceOfDraft } from './drafts';
import { needsApproval } from './required';
import { reviewOf, type Stand, standOf, type Step, take } from './review';
import { type Rights, rightsOn } from '../people/rights';
import { hindranceWords, refusals } from './sentences';

/** Where a draft stands, and what the person who asks may do about it. */
export interface ReviewAnswer {
  readonly stand: Stand;
  /** Whether another person has to approve before it can be published. */
  readonly required: boolean;
  readonly asker: string | null;
  readonly askedAt: string | null;
  readonly decider: string | null;
  readonly decidedAt: string | null;
  readonly note: string | null;
  readonly mayAsk: boolean;
  readonly mayDecide: boolean;
}

/** When the draft that somebody read was saved: `updatedAt` of what their form was filled with. */
const seen = z.iso.datetime();

const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask') }),
  z.strictObject({ kind: z.literal('approve'), seen }),
  z.strictObject({ kind: z.literal('send-back'), seen, note: z.string().trim().min(1).max(2000) }),
]);

/** Reviews of drafts, for whoever is signed in and as far as they may read, edit and publish. */
export const addReviewRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    { method: 'GET', path: '/reviews', answer: (context) => waiting(strapi, context) },
    {
      method: 'GET',
      path: '/reviews/:type/:documentId',
      answer: async (context) =>
        answerFor(strapi, await askedDraft(strapi, context), context.state.user),
    },
    {
      method: 'POST',
      path: '/reviews/:type/:documentId',
      answer: (context) => decide(strapi, context),
    },
  ]);

interface Asked {
  readonly draft: Draft;
  readonly rights: Rights;
  readonly lastEditors: ReadonlySet<number>;
}

/** A draft that the person may read. */
async function askedDraft(strapi: Core.Strapi, context: AdminContext): Promise<Asked> {
  const { documentId = '' } = context.params;
  const { locale } = context.query;
  const type = typeOfRequest(context);
  const language = typeof locale === 'string' && isLocale(locale) ? locale : defaultLocale;
  const draft = { type, documentId, language };
  const row = await rowOfDraft(strapi, draft);
  const rights = row && rightsOn(strapi, context.state.userAbility, type, row);
  if (row === undefined || !rights?.reads) throw new MayNotError(refusalsNow(strapi).mayNotRead);
  return { draft, rights, lastEditors: await lastEditorsOf(strapi, draft, row) };
}

async function decide(strapi: Core.Strapi, context: AdminContext): Promise<ReviewAnswer> {
  const asked = await askedDraft(strapi, context);
  const { user } = context.state;
  const language = languageOfPerson(user);
  const says = refusals[language];
  const read = step.safeParse(context.request.body);
  if (!read.success) throw new errors.ApplicationError(says.noStep);
  const wanted: Step = read.data;
  const { rights, draft } = asked;
  if (wanted.kind === 'ask' ? !rights.edits : !rights.publishes)
    throw new MayNotError(wanted.kind === 'ask' ? says.mayNotAsk : says.mayNotDecide);
  const hindrance = await take(strapi, draft, user.id, wanted);
  if (hindrance !== undefined)
    throw new errors.ApplicationError(hindranceWords(hindrance, language));
  return answerFor(strapi, asked, user);
}

async function answerFor(
  strapi: Core.Strapi,
  { draft, rights, lastEditors }: Asked,
  { id }: Person,
): Promise<ReviewAnswer> {
  const review = await reviewOf(strapi, draft);
  const stand = standOf(review, await sourceOfDraft(strapi, draft));
  return {
    stand,
    required: needsApproval(draft.type) && (await hasColleague(strapi, draft, id)),
    asker: review ? await nameOfPersonId(strapi, review.asker) : null,
    askedAt: review?.askedAt ?? null,
    decider: review?.decider ? await nameOfPersonId(strapi, review.decider) : null,
    decidedAt: review?.decidedAt ?? null,
    note: review?.note ?? null,
    mayAsk: rights.edits && stand !== 'in-review' && stand !== 'approved',
    mayDecide:
      rights.publishes && stand === 'in-review' && review?.asker !== id && !lastEditors.has(id),
  };
}

async function hasColleague(
  strapi: Core.Strapi,
  { type, language }: Draft,
  id: number,
): Promise<boolean> {
  const deciders = await decidersOf(strapi, type, language);
  return [...deciders].some((decider) => decider !== id);
}

/** What waits for a decision that this person may take. */
async function waiting(strapi: Core.Strapi, context: AdminContext) {
  const { user, userAbility } = context.state;
  const rows = await reviewTable(strapi).findMany({
    where: { state: 'in-review', asker: { $ne: user.id } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  });
  const reviews: object[] = [];
  for (const { type, entry: documentId, language: locale, source, asker, askedAt } of rows) {
    if (!isLocale(locale)) continue;
    const draft = { type, documentId, language: locale };
    const row = await rowOfDraft(strapi, draft);
    if (row === undefined || !rightsOn(strapi, userAbility, type, row).publishes) continue;
    if ((await lastEditorsOf(strapi, draft, row)).has(user.id)) continue;
    if ((await sourceOfDraft(strapi, draft)) !== source) continue;
    const name = row['title'] ?? row['name'] ?? documentId;
    reviews.push({
      type,
      documentId,
      locale,
      name,
      asker: await nameOfPersonId(strapi, asker),
      askedAt,
    });
  }
  return { reviews };
}
