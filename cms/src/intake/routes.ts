import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { hubZone } from '../edits/hub-zone';
import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import { MayNotError } from '../people/may-not-error';
import { languagesWhereMay } from '../people/rights';
import { importedEventTable } from './imported-events';
import { type AppliedRow, applyImport } from './apply';
import { eventEditor, type EventEditor } from './editors';
import type { RowNote } from './file-event';
import { planImport } from './plan';
import { type EventFile, readEventFile } from './read-file';
import { type Form, type IntakeRequest, readIntakeRequest } from './request';
import { intakeWords, type IntakeWords } from './words/words';

/** One row as the admin panel shows it. */
export interface ShownRow {
  readonly number: number;
  readonly title: string;
  /** By the clocks of its zone; null when it cannot be read. */
  readonly startsAtLocal: string | null;
  readonly timeZone: string | null;
  readonly outcome: 'new' | 'changed' | 'same' | 'refused';
  /** The fields that change. */
  readonly changes: readonly string[];
  /** Why it is refused, in a sentence. */
  readonly reason: string | null;
  /** What else there is to know, in sentences. */
  readonly notes: readonly string[];
  readonly documentId: string | null;
}

/** What an import would do, or did. */
export interface Intake {
  readonly applied: boolean;
  readonly locale: string;
  readonly timeZone: string;
  /** How the columns were read, when it is a table. */
  readonly table: EventFile['table'] | null;
  /** Why nothing can be read, in a sentence; a table can be given other columns then. */
  readonly problem: string | null;
  readonly rows: readonly ShownRow[];
}

/** Events from a file: looked at first, then taken in as drafts. */
export const addIntakeRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/import',
      answer: async () => ({ timeZone: (await hubZone(strapi)) ?? null }),
    },
    { method: 'POST', path: '/import', answer: (context) => intake(strapi, context) },
    { method: 'GET', path: '/import/:documentId', answer: (context) => origin(strapi, context) },
  ]);

async function intake(strapi: Core.Strapi, { request, state }: AdminContext): Promise<Intake> {
  const fields = { ...(request.body as Form['fields'] | undefined) };
  const words = intakeWords(fields['language']);
  const editor = eventEditor(strapi, state);
  const files = request.files as Form['files'];
  const asked = await readIntakeRequest({ files, fields }, await hubZone(strapi), words);
  if (!asked.ok) throw new errors.ApplicationError(asked.problem);
  if (!editor.mayCreate(asked.value.locale)) throw new MayNotError(words.notAllowed);
  try {
    return await answer(strapi, asked.value, { editor, words });
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    throw new errors.ApplicationError(words.notWritten(error.message));
  }
}

/** Where an event came from, and what was to be known of it then. */
export interface Origin {
  readonly file: string;
  readonly at: string;
  readonly notes: readonly string[];
}

async function origin(
  strapi: Core.Strapi,
  context: AdminContext,
): Promise<{ readonly origin: Origin | null }> {
  const { documentId: entry = '' } = context.params;
  const words = intakeWords(context.query['language']);
  const languages = await languagesWhereMay(
    strapi,
    'read',
    context.state.userAbility,
    'event',
    entry,
  );
  if (languages.size === 0) throw new MayNotError(words.notReadable);
  const row = await importedEventTable(strapi).findOne({ where: { entry } });
  const notes = (row?.notes ?? []).map((note) => words.note(note as RowNote));
  return { origin: row === null ? null : { file: row.file, at: row.at, notes } };
}

interface Answering {
  readonly editor: EventEditor;
  readonly words: IntakeWords;
}

async function answer(
  strapi: Core.Strapi,
  { bytes, file, locale, timeZone, columns, order, apply }: IntakeRequest,
  { editor, words }: Answering,
): Promise<Intake> {
  const { table = null, rows } = readEventFile(bytes, { timeZone, columns, order });
  const frame = { locale, timeZone, table };
  if (!rows.ok) return { ...frame, applied: false, problem: words.file(rows.problem), rows: [] };
  const decided: readonly AppliedRow[] = apply
    ? await applyImport(strapi, { rows: rows.value, locale, editor, file })
    : await planImport(strapi, rows.value, { locale, editor });
  return { ...frame, applied: apply, problem: null, rows: decided.map((row) => shown(row, words)) };
}

function shown({ row, outcome, notes, documentId }: AppliedRow, words: IntakeWords): ShownRow {
  const event = row.event.ok ? row.event.value : undefined;
  return {
    number: row.number,
    title: row.title,
    startsAtLocal: event?.startsAtLocal ?? null,
    timeZone: event?.timeZone ?? null,
    outcome: outcome.kind,
    changes: outcome.kind === 'changed' ? outcome.changes : [],
    reason: outcome.kind === 'refused' ? words.row(outcome.problem) : null,
    notes: notes.map(words.note),
    documentId: documentId ?? ('documentId' in outcome ? outcome.documentId : null),
  };
}
