import { now, parseInstant } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { writeLines } from '../logbook/line';
import { nameIn } from '../receipts/name';
import { inOutboxOrder } from '../rules/record/outbox';
import { type ReviewRow, reviewTable } from './table';
import { type Draft, lastEditorsOf, rowOfDraft, savedAt, sourceOfDraft } from './drafts';

/** What somebody wants to do about a draft. */
export type Step =
  | { readonly kind: 'ask' }
  | { readonly kind: 'approve'; readonly seen: string }
  | { readonly kind: 'send-back'; readonly seen: string; readonly note: string };

/** Why a step is not taken, in a word; {@link ../reviews/routes} has the sentences. */
export type Hindrance =
  'no-draft' | 'not-in-review' | 'changed-since' | 'asked-by-yourself' | 'edited-by-yourself';

/** Where a draft stands. `changed` was decided about, and edited after that. */
export type Stand = 'none' | 'changed' | ReviewRow['state'];

export const reviewOf = async (
  strapi: Core.Strapi,
  { type, documentId, language }: Draft,
): Promise<ReviewRow | undefined> =>
  (await reviewTable(strapi).findOne({ where: { type, entry: documentId, language } })) ??
  undefined;

export const standOf = (review: ReviewRow | undefined, source: string | undefined): Stand => {
  if (review === undefined) return 'none';
  return review.source === source ? review.state : 'changed';
};

/** Takes a step, or answers what stands in its way. Whether the person may is asked before. */
export function take(
  strapi: Core.Strapi,
  draft: Draft,
  person: number,
  step: Step,
): Promise<Hindrance | undefined> {
  // In the order of all writes, so that nobody edits between the look and the decision.
  return inOutboxOrder(strapi, async () => {
    const source = await sourceOfDraft(strapi, draft);
    if (source === undefined) return 'no-draft';
    const review = await reviewOf(strapi, draft);
    if (step.kind === 'ask') {
      await put(strapi, draft, review, {
        state: 'in-review',
        source,
        asker: person,
        askedAt: now(),
        decider: null,
        decidedAt: null,
        note: null,
      });
      await tell(strapi, draft, step);
      return undefined;
    }
    const hindrance = await hindranceTo(strapi, draft, { person, review, source, ...step });
    if (hindrance !== undefined || review === undefined) return hindrance;
    await put(strapi, draft, review, {
      state: step.kind === 'approve' ? 'approved' : 'sent-back',
      decider: person,
      decidedAt: now(),
      note: step.kind === 'send-back' ? step.note : null,
    });
    await tell(strapi, draft, step);
    return undefined;
  });
}

/** Writes down what was decided: a review itself is forgotten when its draft is published. */
async function tell(strapi: Core.Strapi, draft: Draft, step: Step): Promise<void> {
  const { type, documentId: entry, language } = draft;
  const title = await nameIn(strapi, type, entry, language);
  const details = step.kind === 'send-back' ? { note: step.note } : null;
  await writeLines(strapi, [{ action: step.kind, type, entry, language, title, details }]);
}

interface Decision {
  readonly person: number;
  readonly review: ReviewRow | undefined;
  readonly source: string;
  readonly seen: string;
}

async function hindranceTo(
  strapi: Core.Strapi,
  draft: Draft,
  { person, review, source, seen }: Decision,
): Promise<Hindrance | undefined> {
  const stand = standOf(review, source);
  if (stand === 'changed') return 'changed-since';
  if (review === undefined || stand !== 'in-review') return 'not-in-review';
  if (review.asker === person) return 'asked-by-yourself';
  const row = await rowOfDraft(strapi, draft);
  if (row !== undefined && (await lastEditorsOf(strapi, draft, row)).has(person))
    return 'edited-by-yourself';
  // It may have been changed and asked about anew while their form was open.
  return row !== undefined && savedAt(row) === parseInstant(seen) ? undefined : 'changed-since';
}

async function put(
  strapi: Core.Strapi,
  { type, documentId: entry, language }: Draft,
  review: ReviewRow | undefined,
  data: Partial<ReviewRow>,
): Promise<void> {
  const reviews = reviewTable(strapi);
  if (review === undefined) await reviews.create({ data: { type, entry, language, ...data } });
  else await reviews.updateMany({ where: { id: review.id }, data });
}
