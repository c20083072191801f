import {
  defaultLocale,
  type DocumentType,
  draftTypes,
  isLocale,
  isShareId,
  shareDays,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';

import { languageAsking } from '../people/language';
import { MayNotError } from '../people/may-not-error';
import { refusalsNow } from '../people/sentences';
import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import { nameOfPerson, type Person } from '../people/requester';
import { type Draft, rowOfDraft } from '../reviews/drafts';
import { type Rights, rightsOn } from '../people/rights';
import { findAmong, table } from '../store/rows';
import { linkOf, linkTo } from './links';
import { openShares, revokeShare, shareDraft } from './shares';

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
export const addPreviewRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/previews/:type/:documentId',
      answer: async (context) => answerFor(strapi, await askedDraft(strapi, context)),
    },
    {
      method: 'POST',
      path: '/previews/:type/:documentId',
      answer: (context) => act(strapi, context),
    },
  ]);

interface Asked {
  readonly draft: Draft;
  readonly rights: Rights;
}

/** Whoever runs the CMS has begun it without the process that shows drafts. */
const noPreview = {
  en: 'No preview runs beside this CMS. Please ask who runs it.',
  es: 'No hay vista previa en este CMS. Pregunte a quien lo administra.',
} as const;

/** A draft that the person may read. */
async function askedDraft(
  strapi: Core.Strapi,
  { params, query: { locale }, state }: AdminContext,
): Promise<Asked> {
  const { documentId = '' } = params;
  const type: DocumentType | undefined = draftTypes.find((each) => each === params['type']);
  if (type === undefined) throw new errors.NotFoundError(refusalsNow(strapi).noSuchType);
  const draft = { type, documentId, language: isLocale(locale) ? locale : defaultLocale };
  const row = await rowOfDraft(strapi, draft);
  const rights = row && rightsOn(strapi, state.userAbility, type, row);
  if (!rights?.reads) throw new MayNotError(refusalsNow(strapi).mayNotRead);
  return { draft, rights };
}

async function act(
  strapi: Core.Strapi,
  context: AdminContext,
): Promise<PreviewAnswer | { readonly url: string }> {
  const asked = await askedDraft(strapi, context);
  const read = deed.safeParse(context.request.body);
  if (!read.success) throw new errors.ApplicationError(refusalsNow(strapi).notUnderstood);
  const wanted = read.data;
  const { draft, rights } = asked;
  const { type, documentId, language } = draft;
  const url = linkTo({ status: 'draft', type, documentId, locale: language });
  if (url === undefined) throw new errors.NotFoundError(noPreview[languageAsking(strapi)]);
  if (wanted.kind === 'open') return { url };
  if (!rights.edits) throw new MayNotError(refusalsNow(strapi).mayNotEdit);
  if (wanted.kind === 'share') await shareDraft(strapi, draft, context.state.user.id, wanted.days);
  else await revokeShare(strapi, draft, wanted.share);
  return answerFor(strapi, asked);
}

/** The links themselves are for those who could make them. */
async function answerFor(
  strapi: Core.Strapi,
  { draft, rights: { edits: mayShare } }: Asked,
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
