import {
  defaultLocale,
  type DocumentType,
  draftTypes,
  isLocale,
  isShareId,
  shareDays,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';

import { nameOfPerson, type Person } from '../people/requester';
import type { Ability } from '../receipts/readers';
import { type Draft, rowOfDraft } from '../reviews/drafts';
import { type Rights, rightsOn } from '../reviews/rights';
import { findAmong, table } from '../store/rows';
import { linkOf, linkTo } from './links';
import { openShares, revokeShare, shareDraft } from './shares';

interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility: Ability; readonly user: Person };
  body: unknown;
  badRequest(message: string): void;
  forbidden(message: string): void;
  notFound(message: string): void;
}

/** What somebody outside may look at just now. */
export interface Share {
  readonly id: string;
  readonly url: string;
  readonly person: string;
  readonly sharedAt: string;
  readonly expiresAt: string;
}

/** The links of a draft, and whether the person who asks may make and take back such links. */
export interface PreviewAnswer {
  readonly shares: readonly Share[];
  readonly mayShare: boolean;
}

const deed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('share'), days: z.literal([...shareDays]) }),
  z.strictObject({ kind: z.literal('revoke'), share: z.string().refine(isShareId) }),
]);

/** Previews of drafts, for whoever is signed in and as far as they may read and edit. */
export function addPreviewRoutes(strapi: Core.Strapi): void {
  const route = (
    method: 'GET' | 'POST',
    goOn: (context: Context, draft: Draft, rights: Rights) => Promise<void>,
  ) => ({
    method,
    path: '/previews/:type/:documentId',
    handler: (context: Context) => onDraft(strapi, context, goOn),
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/hub',
    routes: [
      route('GET', async (context, draft, rights) => {
        context.body = await answerFor(strapi, draft, rights);
      }),
      route('POST', (context, draft, rights) => act(strapi, context, draft, rights)),
    ],
  } as never);
}

/** Goes on with a draft that the person may read. */
async function onDraft(
  strapi: Core.Strapi,
  context: Context,
  goOn: (context: Context, draft: Draft, rights: Rights) => Promise<void>,
): Promise<void> {
  const { documentId = '' } = context.params;
  const { locale } = context.query;
  const type: DocumentType | undefined = draftTypes.find((each) => each === context.params['type']);
  if (type === undefined) return context.notFound('Entries of this type have no drafts.');
  const draft = { type, documentId, language: isLocale(locale) ? locale : defaultLocale };
  const row = await rowOfDraft(strapi, draft);
  const rights = row && rightsOn(strapi, context.state.userAbility, type, row);
  if (!rights?.reads) return context.forbidden('You may not read this entry.');
  return goOn(context, draft, rights);
}

async function act(
  strapi: Core.Strapi,
  context: Context,
  draft: Draft,
  rights: Rights,
): Promise<void> {
  const read = deed.safeParse(context.request.body);
  if (!read.success)
    return context.badRequest(`Please open, share for ${shareDays.join(', ')} days, or revoke.`);
  const wanted = read.data;
  const { type, documentId, language } = draft;
  const url = linkTo({ status: 'draft', type, documentId, locale: language });
  if (url === undefined)
    return context.notFound('No preview runs beside this CMS. Please ask who runs it.');
  if (wanted.kind === 'open') {
    context.body = { url };
    return;
  }
  if (!rights.edits)
    return context.forbidden('You may not edit this entry, so you cannot share its preview.');
  if (wanted.kind === 'share') await shareDraft(strapi, draft, context.state.user.id, wanted.days);
  else await revokeShare(strapi, draft, wanted.share);
  context.body = await answerFor(strapi, draft, rights);
}

/** The links themselves are for those who could make them. */
async function answerFor(
  strapi: Core.Strapi,
  draft: Draft,
  { edits: mayShare }: Rights,
): Promise<PreviewAnswer> {
  const rows = mayShare ? await openShares(strapi, draft) : [];
  const people = await findAmong(
    table<Person>(strapi, 'admin::user'),
    'id',
    rows.map(({ person }) => person),
  );
  const shares = rows.flatMap((row) => {
    const url = linkOf(row, draft.language);
    const person = people.find(({ id }) => id === row.person);
    const { share: id, sharedAt, expiresAt } = row;
    if (url === undefined) return [];
    return [{ id, url, person: person ? nameOfPerson(person) : '', sharedAt, expiresAt }];
  });
  return { shares, mayShare };
}
