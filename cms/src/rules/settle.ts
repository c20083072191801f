import {
  type ChangeRecord,
  changesBetween,
  type DocumentType,
  type Locale,
  locales,
  now,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type ExportedDocument, exportDocuments } from '../export/documents';
import { publicationTable } from '../store/technical';
import { addressObjections, recordAddress } from './addresses';

import { type Judgement, judge } from './judgement';
import { type Objection, refuse } from './objections';
import { appendRows, inTurn, momentFor } from './outbox';
import { revise } from './revise';
import { versionsShowing } from './showing';
import { rewordedIn } from './shown-words';
import { timesRewordedIn, versionsTellingTime } from './time-wording';

/** Every public language version of one document, judged. */
export type State = ReadonlyMap<Locale, Judgement>;

export async function stateOf(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
): Promise<State> {
  return (await statesOf(strapi, type, [documentId])).get(documentId) ?? new Map();
}

/** The states of those documents that have a public version. */
export async function statesOf(
  strapi: Core.Strapi,
  type: DocumentType,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, State>> {
  const exported = await exportDocuments(strapi, type, documentIds);
  const versionsOf = Map.groupBy(exported, ({ record }) => record.documentId);
  const judged = (versions: readonly ExportedDocument[]): State =>
    new Map(versions.map((each) => [each.record.locale, judge(each)]));
  return new Map([...versionsOf].map(([documentId, versions]) => [documentId, judged(versions)]));
}

interface Change {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly before: State;
  readonly after: State;
  /** Language versions that someone asked to publish, judged even if nothing in them changed. */
  readonly asked: readonly Locale[];
  /** What to call the disappearance of a version. */
  readonly withdrawal: 'unpublish' | 'delete';
  /** Something other than an edit took a part away: recorded, not refused. */
  readonly unguarded?: true;
}

/** Refuses what must not be public, or records what became of it. Inside the transaction. */
export async function settle(strapi: Core.Strapi, change: Change): Promise<void> {
  const { before, after, asked } = change;
  const changed = locales.filter(
    (locale) => before.get(locale)?.digest !== after.get(locale)?.digest,
  );
  const judged = locales.filter((each) => changed.includes(each) || asked.includes(each));
  if (change.unguarded === undefined) await guard(strapi, after, judged);
  if (changed.length === 0) return;
  await inTurn(() => write(strapi, change, changed));
}

/** One moment for what changed and for all that shows other words because of it. */
async function write(
  strapi: Core.Strapi,
  change: Change,
  changed: readonly Locale[],
): Promise<void> {
  const { documentId, before, after } = change;
  const showing = [
    ...(await versionsShowing(strapi, change, rewordedIn(before, after))),
    ...(await versionsTellingTime(strapi, timesRewordedIn(before, after))),
  ];
  const at = await momentFor(strapi, [documentId, ...new Set(showing.map(({ entry }) => entry))]);
  for (const locale of changed) await record(strapi, change, locale, at);
  await revise(strapi, showing, at);
}

async function guard(strapi: Core.Strapi, after: State, judged: readonly Locale[]): Promise<void> {
  const objections: Objection[] = [];
  for (const locale of judged) {
    const judgement = after.get(locale);
    if (judgement === undefined) continue;
    objections.push(...judgement.objections, ...(await addressObjections(strapi, judgement)));
  }
  if (objections.length > 0) refuse(objections);
}

async function record(
  strapi: Core.Strapi,
  { type, documentId, before, after, withdrawal }: Change,
  locale: Locale,
  at: string,
): Promise<void> {
  const [was, is] = [before.get(locale), after.get(locale)];
  const action: ChangeRecord['action'] = is === undefined ? withdrawal : 'publish';
  const number = await appendRows(strapi, [
    {
      at,
      type,
      entry: documentId,
      language: locale,
      action,
      digest: is?.digest ?? null,
      changes: changesBetween(was?.document, is?.document),
    },
  ]);
  await recordAddress(
    strapi,
    { type, documentId, locale },
    { before: was?.path, after: is?.path, at },
  );
  await recordPublication(strapi, {
    type,
    documentId,
    locale,
    at,
    number,
    digest: is?.digest ?? '-',
  });
}

interface Publication {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly at: string;
  readonly number: number;
  readonly digest: string;
}

/** The date of the first publication is set here, once, and nothing but an import sets it otherwise. */
async function recordPublication(
  strapi: Core.Strapi,
  { type, documentId, locale, at, number, digest }: Publication,
): Promise<void> {
  const publications = publicationTable(strapi);
  const key = { type, entry: documentId, language: locale };
  const known = await publications.findOne({ where: key });
  const state = { revisedAt: at, number, digest };
  if (known !== null) await publications.update({ where: { id: known.id }, data: state });
  else {
    const moment = now();
    const firstPublishedAt = at < moment ? at : moment;
    await publications.create({ data: { ...key, ...state, firstPublishedAt } });
  }
}
