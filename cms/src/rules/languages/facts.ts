import type { DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { readRows, rowsThatAre, type Version } from '../../export/published-rows';
import { copyValues } from '../../store/copy';
import { factsOf, uidOf } from '../../store/models';
import { type Row, table } from '../../store/rows';

/**
 * What is not translated is a fact: one truth for all languages of a document, whichever of them
 * said it. Strapi keeps a copy in the row of each language; these are what keeps them alike. Only
 * in outbox order.
 */

/**
 * The public rows of some documents. Where their languages disagree, all are given the facts of the
 * one that was published last.
 *
 * @param justNow languages that are being published: no clock that was put back makes them older ones
 */
export async function publicRowsInAgreement(
  strapi: Core.Strapi,
  type: DocumentType,
  documentIds: readonly string[],
  justNow: readonly Locale[] = [],
): Promise<readonly Version[]> {
  const which = { type, documentIds, status: 'published' } as const;
  const rows = await readRows(strapi, which);
  let isChanged = false;
  for (const versions of Map.groupBy(rows, ({ documentId }) => documentId).values()) {
    const published = versions.filter(({ language }) => justNow.includes(language));
    const latest = published.length > 0 ? published : versions;
    const truth = latest.reduce((best, next) => (isNewer(next, best) ? next : best));
    if (await spread(strapi, type, truth, versions)) isChanged = true;
  }
  return isChanged ? readRows(strapi, which) : rows;
}

/** A draft that was saved. */
export interface SavedDraft {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly language: Locale;
  /** What the editor filled in; the rest of a new language is not its own. */
  readonly given: (attribute: string) => boolean;
}

/** Gives the drafts in all languages the facts that one of them was saved with. */
export async function spreadDraftFacts(
  strapi: Core.Strapi,
  { type, documentId, language, given }: SavedDraft,
): Promise<void> {
  const where = { documentId, ...rowsThatAre(strapi, type, 'draft') };
  if ((await table(strapi, uidOf(type)).count({ where })) < 2) return;
  const drafts = await readRows(strapi, { type, documentIds: [documentId], status: 'draft' });
  const saved = drafts.find((draft) => draft.language === language);
  const other = drafts.find((draft) => draft !== saved);
  if (saved === undefined || other === undefined) return;
  const truth = factsOf(strapi, type).map(([name]) => [name, (given(name) ? saved : other)[name]]);
  await spread(strapi, type, Object.fromEntries(truth), drafts);
}

/** Answers whether any row said otherwise. */
async function spread(
  strapi: Core.Strapi,
  type: DocumentType,
  truth: Readonly<Record<string, unknown>>,
  rows: readonly Row[],
): Promise<boolean> {
  if (rows.length < 2) return false;
  const attributes = factsOf(strapi, type);
  let isChanged = false;
  for (const row of rows)
    if (await copyValues(strapi, uidOf(type), { from: truth, to: row, attributes }))
      isChanged = true;
  return isChanged;
}

const isNewer = (a: Row, b: Row): boolean =>
  (a.publishedAt ?? '') === (b.publishedAt ?? '')
    ? a.id > b.id
    : (a.publishedAt ?? '') > (b.publishedAt ?? '');
