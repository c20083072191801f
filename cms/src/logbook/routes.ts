import { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { NamedPerson } from '../people/actor';
import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import { refusalsNow } from '../people/sentences';
import { logbookAction } from './action';
import { csvHead, csvRow } from './csv';
import { whereOf } from './filter';
import { type Line, logbookTable } from './line';

/** What the page of the logbook shows: the newest lines that are asked for. */
export interface Logbook {
  readonly lines: readonly Line[];
  /** Whether there are older ones. */
  readonly more: boolean;
  /** Everybody who ever did something. */
  readonly people: readonly NamedPerson[];
}

const linesOnPage = 50;

/** Strapi takes away what was not registered before it starts, so this belongs into `register`. */
export async function registerLogbook(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    readonly actionProvider: { registerMany(actions: readonly object[]): Promise<void> };
  };
  await actionProvider.registerMany([
    {
      uid: 'hub.logbook',
      pluginName: 'admin',
      section: 'settings',
      category: 'hub',
      displayName: 'Read the logbook',
    },
  ]);
  addAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/logbook',
      action: logbookAction,
      answer: (context) => page(strapi, context),
    },
    {
      method: 'GET',
      path: '/logbook.csv',
      action: logbookAction,
      answer: (context) => csv(strapi, context),
    },
  ]);
}

async function page(strapi: Core.Strapi, { query }: AdminContext): Promise<Logbook> {
  const found = await newest(strapi, soughtIn(strapi, query), linesOnPage + 1);
  return {
    lines: found.slice(0, linesOnPage),
    more: found.length > linesOnPage,
    people: await everybody(strapi),
  };
}

/** All lines that are asked for, read portion by portion while they are sent. */
async function csv(strapi: Core.Strapi, context: AdminContext): Promise<Readable> {
  const where = soughtIn(strapi, context.query);
  context.attachment('logbook.csv');
  context.type = 'text/csv; charset=utf-8';
  return Readable.from(rows(strapi, where));
}

function soughtIn(strapi: Core.Strapi, query: AdminContext['query']): object {
  const where = whereOf(query);
  if (where === undefined) throw new errors.ApplicationError(refusalsNow(strapi).notUnderstood);
  return where;
}

const atOnce = 1000;

async function* rows(strapi: Core.Strapi, where: object): AsyncGenerator<string> {
  yield csvHead;
  let older: object[] = [];
  for (;;) {
    const lines = await newest(strapi, { $and: [where, ...older] }, atOnce);
    if (lines.length > 0) yield lines.map(csvRow).join('');
    const last = lines.at(-1);
    if (last === undefined || lines.length < atOnce) return;
    older = [{ id: { $lt: last.id } }];
  }
}

const shown = [
  'id',
  'at',
  'origin',
  'person',
  'personName',
  'action',
  'type',
  'entry',
  'language',
  'title',
  'number',
  'run',
  'details',
] as const satisfies readonly (keyof Line)[];

async function newest(strapi: Core.Strapi, where: object, limit: number): Promise<readonly Line[]> {
  const query = { where: { ...where }, orderBy: { id: 'desc' }, limit };
  const found = await logbookTable(strapi).findMany(query);
  // Strapi has columns of its own in every table.
  return found.map((line) => Object.fromEntries(shown.map((name) => [name, line[name]])) as never);
}

/** By the name that each had last. */
async function everybody(strapi: Core.Strapi): Promise<readonly NamedPerson[]> {
  const question = strapi.db
    .getConnection('logbook_lines')
    .select('person as id', 'person_name as name')
    .max('id as newest')
    .whereNotNull('person')
    .groupBy('person', 'person_name')
    .orderBy('newest');
  const found = await strapi.db.transaction(({ trx }) => question.transacting(trx));
  const people = new Map(
    (found as readonly NamedPerson[]).map(({ id, name }) => [Number(id), { id: Number(id), name }]),
  );
  return [...people.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
