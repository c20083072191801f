import { defaultLocale, documentTypes, type DocumentType, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportDocument } from '../export/documents';
import { writeLines } from '../logbook/line';
import { type Ability, type Deed, readableLanguages } from '../receipts/readers';
import { inOutboxOrder } from '../rules/outbox';
import { type Difference, differencesBetween } from './compare';
import { fieldsAllowed } from './fields-allowed';
import { type Missing, restore } from './restore';
import { type Fields, type VersionRow, versionTable } from './table';

/** As much of a request as these routes need. */
interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly state: { readonly userAbility: Ability };
  body: unknown;
  forbidden(message: string): void;
  notFound(message: string): void;
}

/** One version in the list of an entry, the newest first. */
export type ListedVersion = Pick<
  VersionRow,
  'id' | 'number' | 'at' | 'action' | 'origin' | 'personName' | 'title'
>;

export interface Versions {
  readonly versions: readonly ListedVersion[];
  /** Whether this person may bring one back. */
  readonly may: boolean;
}

export interface Differences {
  readonly differences: readonly Difference[];
}

export interface Restored {
  readonly missing: readonly Missing[];
}

/** Versions are read by who may read the entry, and restored by who may edit it. */
export function addVersionRoutes(strapi: Core.Strapi): void {
  const route = (method: string, path: string, handler: Handler) => ({
    method,
    path: `/versions/:type/:documentId${path}`,
    handler: (context: Context) => handler(strapi, context),
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/hub',
    routes: [
      route('GET', '', list),
      route('GET', '/:id', show),
      route('GET', '/:id/differences', compare),
      route('POST', '/:id/restore', bringBack),
    ],
  } as never);
}

type Handler = (strapi: Core.Strapi, context: Context) => Promise<void>;

async function list(strapi: Core.Strapi, context: Context): Promise<void> {
  const type = typeIn(context);
  if (type === undefined) return context.notFound(noSuchVersion);
  const { documentId: entry = '' } = context.params;
  const { locale: language = defaultLocale } = context.query;
  if (!(await isAllowed(strapi, context, type, 'read', language)))
    return context.forbidden('You may not read this entry.');
  const rows = await versionTable(strapi).findMany({
    where: { type, entry, language },
    select: ['id', 'number', 'at', 'action', 'origin', 'personName', 'title'],
    orderBy: { id: 'desc' },
  });
  const versions = rows.map(({ id, number, at, action, origin, personName, title }) => ({
    id,
    number,
    at,
    action,
    origin,
    personName,
    title,
  }));
  const may = await isAllowed(strapi, context, type, 'update', language);
  context.body = { versions, may } satisfies Versions;
}

/** One version as it was published: every field of it that this person may read. */
async function show(strapi: Core.Strapi, context: Context): Promise<void> {
  const version = await versionFor(strapi, context, 'read');
  if (version === undefined) return;
  const mayRead = await fieldsAllowed(strapi, context.state.userAbility, version, 'read');
  const fields = Object.entries(version.fields ?? {}).filter(([name]) => mayRead(name));
  context.body = { ...version, fields: version.fields && Object.fromEntries(fields) };
}

/** What is different in another version, `?to=ID`, or in the draft as it is now. */
async function compare(strapi: Core.Strapi, context: Context): Promise<void> {
  const version = await versionFor(strapi, context, 'read');
  if (version === undefined) return;
  const { to = 'draft' } = context.query;
  const after = to === 'draft' ? await draftOf(strapi, version) : await other(strapi, version, to);
  if (version.fields === null || after === undefined) return context.notFound(noSuchVersion);
  const mayRead = await fieldsAllowed(strapi, context.state.userAbility, version, 'read');
  const { type, fields } = version;
  const differences = await differencesBetween(strapi, type, fields, after, mayRead);
  context.body = { differences } satisfies Differences;
}

async function bringBack(strapi: Core.Strapi, context: Context): Promise<void> {
  const version = await versionFor(strapi, context, 'update');
  if (version === undefined) return;
  const { fields } = version;
  if (fields === null) return context.notFound(noSuchVersion);
  const mayWrite = await fieldsAllowed(strapi, context.state.userAbility, version, 'update');
  const missing = await inOutboxOrder(strapi, async () => {
    const { type, entry, language, title, number } = version;
    await writeLines(strapi, [
      { action: 'restore', type, entry, language, title, details: { from: number } },
    ]);
    return restore(strapi, { ...version, fields }, mayWrite);
  });
  context.body = { missing } satisfies Restored;
}

/** The version that is asked for; undefined once the answer is that there is none for this person. */
async function versionFor(
  strapi: Core.Strapi,
  context: Context,
  deed: Deed,
): Promise<VersionRow | undefined> {
  const type = typeIn(context);
  const { documentId: entry = '', id = '' } = context.params;
  const version =
    type === undefined || !/^\d{1,9}$/.test(id)
      ? null
      : await versionTable(strapi).findOne({ where: { id: Number(id), type, entry } });
  if (type === undefined || version === null) {
    context.notFound(noSuchVersion);
    return undefined;
  }
  if (await isAllowed(strapi, context, type, deed, version.language)) return version;
  context.forbidden(`You may not ${deed === 'read' ? 'read' : 'edit'} this entry.`);
  return undefined;
}

async function isAllowed(
  strapi: Core.Strapi,
  { params, state }: Context,
  type: DocumentType,
  deed: Deed,
  language: unknown,
): Promise<boolean> {
  const { documentId = '' } = params;
  const languages = await readableLanguages(strapi, state.userAbility, type, documentId, deed);
  return typeof language === 'string' && isLocale(language) && languages.has(language);
}

async function draftOf(
  strapi: Core.Strapi,
  { type, entry, language }: VersionRow,
): Promise<Fields | undefined> {
  const drafts = await exportDocument(strapi, type, entry, { status: 'draft' });
  return drafts.find(({ record }) => record.locale === language)?.record.fields;
}

async function other(
  strapi: Core.Strapi,
  { type, entry, language }: VersionRow,
  id: unknown,
): Promise<Fields | undefined> {
  if (typeof id !== 'string' || !/^\d{1,9}$/.test(id)) return undefined;
  const where = { id: Number(id), type, entry, language };
  return (await versionTable(strapi).findOne({ where }))?.fields ?? undefined;
}

const noSuchVersion = 'There is no such version.';

const typeIn = ({ params }: Context): DocumentType | undefined =>
  documentTypes.find((each) => each === params['type']);
