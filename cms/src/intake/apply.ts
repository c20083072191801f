import { type Locale, now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { inOutboxOrder } from '../rules/record/outbox';
import { uidOf } from '../store/models';
import { importedEventTable } from './imported-events';
import type { EventEditor } from './editors';
import type { FileRow } from './file-event';
import { planImport, type PlannedRow } from './plan';
import { newSlugs } from './slugs';

export interface Import {
  readonly rows: readonly FileRow[];
  readonly locale: Locale;
  readonly editor: EventEditor;
  /** The name of the file. */
  readonly file: string;
}

/** A row as it was planned, and the draft it is now. */
export interface AppliedRow extends PlannedRow {
  readonly documentId?: string | undefined;
}

/** As much of Strapi's document service as drafts need. */
interface Drafts {
  create(request: object): Promise<{ readonly documentId: string }>;
  update(request: object): Promise<unknown>;
}

/**
 * Makes the drafts of an import, through the document service like every other write: all of them,
 * or none when one is refused. What was decided before is decided again, on what is there now.
 */
export const applyImport = (
  strapi: Core.Strapi,
  { rows, locale, editor, file }: Import,
): Promise<readonly AppliedRow[]> =>
  inOutboxOrder(strapi, async () => {
    const planned = await planImport(strapi, rows, { locale, editor });
    const drafts = strapi.documents(uidOf('event') as 'api::event.event') as unknown as Drafts;
    const isNew = ({ outcome }: PlannedRow): boolean => outcome.kind === 'new';
    const slugs = await newSlugs(strapi, planned.filter(isNew).map(toName), locale);
    const applied: AppliedRow[] = [];
    for (const each of planned) {
      const slug = isNew(each) ? slugs[applied.filter(isNew).length] : undefined;
      const documentId = await write(each, { drafts, locale, editor, slug });
      if (documentId !== undefined) await remember(strapi, each, { documentId, locale, file });
      applied.push({ ...each, documentId });
    }
    return applied;
  });

const toName = ({ row, draft }: PlannedRow) => ({
  title: row.title,
  startsAtLocal: String(draft?.fields['startsAtLocal']),
  isRepeat: row.isRepeat,
});

interface Writing {
  readonly drafts: Drafts;
  readonly locale: Locale;
  readonly editor: EventEditor;
  readonly slug: string | undefined;
}

async function write(
  { outcome, draft }: PlannedRow,
  { drafts, locale, editor, slug }: Writing,
): Promise<string | undefined> {
  if (draft === undefined) return undefined;
  switch (outcome.kind) {
    case 'new': {
      const data = await editor.toCreate({
        ...draft.fields,
        ...(slug === undefined ? {} : { slug }),
      });
      return (await drafts.create({ data, locale })).documentId;
    }
    case 'changed': {
      const { documentId, changes } = outcome;
      const values = changes.map((name) => [name, draft.fields[name] ?? null]);
      const data = await editor.toUpdate(documentId, locale, Object.fromEntries(values));
      await drafts.update({ documentId, locale, data });
      return documentId;
    }
    case 'same':
      return outcome.documentId;
    case 'refused':
      return undefined;
  }
}

interface Source {
  readonly documentId: string;
  readonly locale: Locale;
  readonly file: string;
}

async function remember(
  strapi: Core.Strapi,
  { draft, notes }: PlannedRow,
  { documentId, locale, file }: Source,
): Promise<void> {
  if (draft === undefined) return;
  const imported = importedEventTable(strapi);
  const { key, fields } = draft;
  const said = { entry: documentId, language: locale, fields, notes, file, at: now() };
  const known = await imported.findOne({ where: { key }, select: ['id'] });
  if (known === null) await imported.create({ data: { key, ...said } });
  else await imported.update({ where: { id: known.id }, data: said });
}
