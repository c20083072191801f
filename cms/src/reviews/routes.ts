import { defaultLocale, documentTypes, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';

import { nameOfPerson, type Person } from '../people/requester';
import type { Ability } from '../receipts/readers';
import { table } from '../store/rows';
import { reviewTable } from '../store/technical';
import { decidersOf } from './deciders';
import { type Draft, lastEditorOf, rowOfDraft, sourceOfDraft } from './drafts';
import { needsApproval } from './required';
import { reviewOf, type Stand, standOf, type Step, take } from './review';
import { type Rights, rightsOn } from './rights';
import { hindranceWords } from './sentences';

interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility: Ability; readonly user: Person };
  body: unknown;
  status: number;
  badRequest(message: string): void;
  forbidden(message: string): void;
  notFound(message: string): void;
  conflict(message: string): void;
}

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

const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask') }),
  z.strictObject({ kind: z.literal('approve') }),
  z.strictObject({ kind: z.literal('send-back'), note: z.string().trim().min(1).max(2000) }),
]);

/** Reviews of drafts, for whoever is signed in and as far as they may read, edit and publish. */
export function addReviewRoutes(strapi: Core.Strapi): void {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    handler: (context: Context) => Promise<void>,
  ) => ({
    method,
    path,
    handler,
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/hub',
    routes: [
      route('GET', '/reviews', (context) => waiting(strapi, context)),
      route('GET', '/reviews/:type/:documentId', (context) =>
        onDraft(strapi, context, async (asked) => {
          context.body = await answerFor(strapi, asked, context.state.user);
        }),
      ),
      route('POST', '/reviews/:type/:documentId', (context) =>
        onDraft(strapi, context, (asked) => decide(strapi, context, asked)),
      ),
    ],
  } as never);
}

interface Asked {
  readonly draft: Draft;
  readonly rights: Rights;
  readonly lastEditor: number | undefined;
}

/** Goes on with a draft that the person may read. */
async function onDraft(
  strapi: Core.Strapi,
  context: Context,
  goOn: (asked: Asked) => Promise<void>,
): Promise<void> {
  const { documentId = '' } = context.params;
  const { locale } = context.query;
  const type = documentTypes.find((each) => each === context.params['type']);
  if (type === undefined) return context.notFound('There is no such type of entry.');
  const language = typeof locale === 'string' && isLocale(locale) ? locale : defaultLocale;
  const draft = { type, documentId, language };
  const row = await rowOfDraft(strapi, draft);
  const rights = row && rightsOn(strapi, context.state.userAbility, type, row);
  if (row === undefined || !rights?.reads) return context.forbidden('You may not read this entry.');
  return goOn({ draft, rights, lastEditor: lastEditorOf(row) });
}

async function decide(strapi: Core.Strapi, context: Context, asked: Asked): Promise<void> {
  const read = step.safeParse(context.request.body);
  if (!read.success)
    return context.badRequest('Please ask, approve, or send back with a note of what to change.');
  const wanted: Step = read.data;
  const { rights, draft } = asked;
  if (wanted.kind === 'ask' ? !rights.edits : !rights.publishes)
    return context.forbidden(
      wanted.kind === 'ask'
        ? 'You may not edit this entry, so you cannot ask for its review.'
        : 'You may not publish this entry, so you cannot decide about it.',
    );
  const { user } = context.state;
  const hindrance = await take(strapi, draft, user.id, wanted);
  if (hindrance !== undefined)
    return context.conflict(hindranceWords(hindrance, user.preferedLanguage));
  context.body = await answerFor(strapi, asked, user);
}

async function answerFor(
  strapi: Core.Strapi,
  { draft, rights, lastEditor }: Asked,
  { id }: Person,
): Promise<ReviewAnswer> {
  const review = await reviewOf(strapi, draft);
  const stand = standOf(review, await sourceOfDraft(strapi, draft));
  return {
    stand,
    required: needsApproval(draft.type) && (await hasColleague(strapi, draft, id)),
    asker: review ? await nameOf(strapi, review.asker) : null,
    askedAt: review?.askedAt ?? null,
    decider: review?.decider ? await nameOf(strapi, review.decider) : null,
    decidedAt: review?.decidedAt ?? null,
    note: review?.note ?? null,
    mayAsk: rights.edits && stand !== 'in-review' && stand !== 'approved',
    mayDecide:
      rights.publishes && stand === 'in-review' && review?.asker !== id && lastEditor !== id,
  };
}

async function hasColleague(strapi: Core.Strapi, { type }: Draft, id: number): Promise<boolean> {
  const deciders = await decidersOf(strapi, type);
  return [...deciders].some((decider) => decider !== id);
}

async function nameOf(strapi: Core.Strapi, id: number): Promise<string> {
  const person = await table<Person>(strapi, 'admin::user').findOne({ where: { id } });
  return person === null ? '' : nameOfPerson(person);
}

/** What waits for a decision that this person may take. */
async function waiting(strapi: Core.Strapi, context: Context): Promise<void> {
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
    if (row === undefined || lastEditorOf(row) === user.id) continue;
    if (!rightsOn(strapi, userAbility, type, row).publishes) continue;
    if ((await sourceOfDraft(strapi, draft)) !== source) continue;
    const name = row['title'] ?? row['name'] ?? documentId;
    reviews.push({ type, documentId, locale, name, asker: await nameOf(strapi, asker), askedAt });
  }
  context.body = { reviews };
}
