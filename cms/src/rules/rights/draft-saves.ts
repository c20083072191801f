import {
  type DocumentType,
  type Instant,
  type Locale,
  millisOf,
  now,
  parseInstant,
  stableJson,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { exportDocument } from '../../export/documents';
import { languageOfPerson } from '../../people/language';
import { editorRequest, nameOfPerson, type Person } from '../../people/requester';
import { type Draft as Version, rowOfDraft, savedAt } from '../../reviews/drafts';
import { uidOf } from '../../store/models';
import { table } from '../../store/rows';
import { draftSaveTable } from './draft-save-table';
import { fieldName } from '../guard/field-names';

/*
 * Two people in one form: Strapi keeps what is saved last, and the other’s work is gone without a
 * word (https://github.com/strapi/strapi/issues/5223). Its form sends the moment at which the draft
 * it shows was saved, so a save that was begun before another one is refused.
 */

/** A draft, and the fields of each of its languages. */
type Drafts = ReadonlyMap<Locale, Readonly<Record<string, unknown>>>;

/** Saves of one draft that are remembered: enough for whoever left a form open over lunch. */
const kept = 30;

const sentences = {
  en: (name: string, minutes: number, fields: string) =>
    `${name} saved this entry ${minutes < 1 ? 'less than a minute' : minutes === 1 ? 'a minute' : `${minutes} minutes`} ago, while you had it open, and changed: ${fields}. Nothing was overwritten, and what you wrote is still in this form. Please copy what you want to keep, load the page again, and make your changes there.`,
  es: (name: string, minutes: number, fields: string) =>
    `${name} guardó esta entrada hace ${minutes < 1 ? 'menos de un minuto' : minutes === 1 ? 'un minuto' : `${minutes} minutos`}, mientras usted la tenía abierta, y cambió: ${fields}. No se ha sobrescrito nada, y lo que escribió sigue en este formulario. Copie lo que quiera conservar, vuelva a cargar la página y haga allí sus cambios.`,
};

/** Saves a draft unless somebody else did meanwhile, and remembers who changed what. */
export async function inTurn<Saved>(
  strapi: Core.Strapi,
  { type, documentId, language }: Version,
  save: () => Promise<Saved>,
): Promise<Saved> {
  await refuseStale(strapi, { type, documentId, language });
  const before = await draftsBefore(strapi, type, documentId);
  const saved = await save();
  await rememberSave(strapi, { type, documentId, language }, before);
  return saved;
}

/** Refuses the save of a form that was filled before somebody else saved. */
async function refuseStale(
  strapi: Core.Strapi,
  { type, documentId, language }: Version,
): Promise<void> {
  const request = editorRequest(strapi);
  const { updatedAt } = request?.body ?? {};
  const seen = typeof updatedAt === 'string' ? parseInstant(updatedAt) : undefined;
  if (request === undefined || seen === undefined) return;
  const draft = await rowOfDraft(strapi, { type, documentId, language });
  if (draft === undefined) return;
  const saves = await draftSaveTable(strapi).findMany({
    where: { type, entry: documentId, language, at: { $gt: seen } },
    orderBy: { id: 'desc' },
  });
  const last = saves.find(({ person }) => person !== request.person.id);
  if (last === undefined) return;
  const names = [...new Set(saves.flatMap(({ fields }) => fields))];
  const saver = await table<Person>(strapi, 'admin::user').findOne({ where: { id: last.person } });
  const minutes = Math.floor((millisOf(now()) - millisOf(last.at as Instant)) / 60_000);
  const reader = languageOfPerson(request.person);
  const words = sentences[reader];
  throw new errors.ApplicationError(
    words(
      saver === null ? '?' : nameOfPerson(saver),
      minutes,
      names.map((name) => fieldName(type, name, reader)).join(', '),
    ),
    { code: 'stale', fields: names },
  );
}

/** What the drafts of an entry say; nothing is read unless a person saves. */
async function draftsBefore(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
): Promise<Drafts | undefined> {
  if (editorRequest(strapi) === undefined) return undefined;
  return draftsOf(strapi, type, documentId);
}

/** Remembers who saved, and which fields of which language changed with it. */
async function rememberSave(
  strapi: Core.Strapi,
  { type, documentId, language: saved }: Version,
  before: Drafts | undefined,
): Promise<void> {
  const person = editorRequest(strapi)?.person.id;
  if (person === undefined || before === undefined) return;
  const saves = draftSaveTable(strapi);
  for (const [language, fields] of await draftsOf(strapi, type, documentId)) {
    const changed = changedFields(before.get(language) ?? {}, fields);
    if (changed.length === 0) continue;
    const at = await momentOf(strapi, { type, documentId, language }, language === saved);
    const version = { type, entry: documentId, language };
    await saves.create({ data: { ...version, at, person, fields: changed } });
    const all = await saves.findMany({ where: version, select: ['id'], orderBy: { id: 'desc' } });
    const oldest = all.slice(kept).map(({ id }) => id);
    if (oldest.length > 0) await saves.deleteMany({ where: { id: { $in: oldest } } });
  }
}

/**
 * When a draft was saved, as the form is told it: anything later would call whoever opens it now
 * late. What another language changed in it was not saved by Strapi, which keeps its old moment.
 */
async function momentOf(strapi: Core.Strapi, draft: Version, isSaved: boolean): Promise<Instant> {
  const row = await rowOfDraft(strapi, draft);
  const stored = row && savedAt(row);
  if (isSaved && stored !== undefined) return stored;
  const at = now();
  if (row !== undefined)
    await table(strapi, uidOf(draft.type)).updateMany({
      where: { id: row.id },
      data: { updatedAt: at },
    });
  return at;
}

async function draftsOf(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
): Promise<Drafts> {
  const drafts = await exportDocument(strapi, type, documentId, { status: 'draft' });
  return new Map(drafts.map(({ record }) => [record.locale, record.fields]));
}

/** Names of the fields in which two drafts differ, in alphabetical order. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const text = (value: unknown): string => (value === undefined ? '' : stableJson(value));
  return names.filter((name) => text(before[name]) !== text(after[name]));
}
