import { defaultLocale, type DocumentType, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { exportDocument } from '../export/documents';
import { writeLines } from '../logbook/line';
import {
  addAdminRoutes,
  type AdminContext,
  type AdminRoute,
  typeOfRequest,
} from '../people/admin-routes';
import { MayNotError } from '../people/may-not-error';
import { refusalsNow } from '../people/sentences';
import type { Deed } from '../people/judge';
import { fieldsAllowed, languagesWhereMay } from '../people/rights';
import { inOutboxOrder } from '../rules/record/outbox';
import { type Difference, differencesBetween } from './compare';
import { type Missing, restore } from './restore';
import { type Fields, type VersionRow, versionTable } from './table';

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
  const route = (method: 'GET' | 'POST', path: string, handler: Handler): AdminRoute => ({
    method,
    path: `/versions/:type/:documentId${path}`,
    answer: (context) => handler(strapi, context),
  });
  addAdminRoutes(strapi, [
    route('GET', '', list),
    route('GET', '/:id', show),
    route('GET', '/:id/differences', compare),
    route('POST', '/:id/restore', bringBack),
  ]);
}

type Handler = (strapi: Core.Strapi, context: AdminContext) => Promise<object>;

async function list(strapi: Core.Strapi, context: AdminContext): Promise<Versions> {
  const type = typeOfRequest(context);
  const { documentId: entry = '' } = context.params;
  const { locale: language = defaultLocale } = context.query;
  if (!(await isAllowed(strapi, context, type, 'read', language)))
    throw new MayNotError(refusalsNow(strapi).mayNotRead);
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
  return { versions, may };
}

/** One version as it was published: every field of it that this person may read. */
async function show(strapi: Core.Strapi, context: AdminContext) {
  const version = await versionFor(strapi, context, 'read');
  const mayRead = await fieldsAllowed(strapi, context.state.userAbility, version, 'read');
  const fields = Object.entries(version.fields ?? {}).filter(([name]) => mayRead(name));
  return { ...version, fields: version.fields && Object.fromEntries(fields) };
}

/** What is different in another version, `?to=ID`, or in the draft as it is now. */
async function compare(strapi: Core.Strapi, context: AdminContext): Promise<Differences> {
  const version = await versionFor(strapi, context, 'read');
  const { to = 'draft' } = context.query;
  const after = to === 'draft' ? await draftOf(strapi, version) : await other(strapi, version, to);
  if (version.fields === null || after === undefined)
    throw new errors.NotFoundError(refusalsNow(strapi).noSuchVersion);
  const mayRead = await fieldsAllowed(strapi, context.state.userAbility, version, 'read');
  const { type, fields } = version;
  const differences = await differencesBetween(strapi, type, fields, after, mayRead);
  return { differences };
}

async function bringBack(strapi: Core.Strapi, context: AdminContext): Promise<Restored> {
  const version = await versionFor(strapi, context, 'update');
  const { fields } = version;
  if (fields === null) throw new errors.NotFoundError(refusalsNow(strapi).noSuchVersion);
  const mayWrite = await fieldsAllowed(strapi, context.state.userAbility, version, 'update');
  const missing = await inOutboxOrder(strapi, async () => {
    const { type, entry, language, title, number } = version;
    await writeLines(strapi, [
      { action: 'restore', type, entry, language, title, details: { from: number } },
    ]);
    return restore(strapi, { ...version, fields }, mayWrite);
  });
  return { missing };
}

/** The version that is asked for, if this person may do that with its entry. */
async function versionFor(
  strapi: Core.Strapi,
  context: AdminContext,
  deed: Deed,
): Promise<VersionRow> {
  const type = typeOfRequest(context);
  const { documentId: entry = '', id = '' } = context.params;
  const version = /^\d{1,9}$/.test(id)
    ? await versionTable(strapi).findOne({ where: { id: Number(id), type, entry } })
    : null;
  if (version === null) throw new errors.NotFoundError(refusalsNow(strapi).noSuchVersion);
  if (!(await isAllowed(strapi, context, type, deed, version.language)))
    throw new MayNotError(refusalsNow(strapi)[deed === 'read' ? 'mayNotRead' : 'mayNotEdit']);
  return version;
}

async function isAllowed(
  strapi: Core.Strapi,
  { params, state }: AdminContext,
  type: DocumentType,
  deed: Deed,
  language: unknown,
): Promise<boolean> {
  const { documentId = '' } = params;
  const languages = await languagesWhereMay(strapi, deed, state.userAbility, type, documentId);
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
