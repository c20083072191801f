import {
  type ChangeRecord,
  changesSince,
  type DocumentType,
  type Locale,
  locales,
  toldValues,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type ExportedDocument, exportDocuments } from '../export/documents';
import { addressObjections, recordAddress } from './addresses';

import { type Judgement, judge } from './judgement';
import { type Objection, refuse } from './objections';
import { appendRows, inTurn, momentFor } from './outbox';
import { publicationOf, recordPublication } from './publications';
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
  const digest = is?.digest ?? null;
  const version = { type, entry: documentId, language: locale };
  const known = await publicationOf(strapi, version);
  const told = was?.document ? toldValues(was.document) : known?.told;
  const changes = told && is?.document ? changesSince(told, is.document) : [];
  const number = await appendRows(strapi, [{ at, ...version, action, digest, changes }]);
  await recordAddress(
    strapi,
    { type, documentId, locale },
    { before: was?.path, after: is?.path, at },
  );
  await recordPublication(strapi, version, known, {
    revisedAt: at,
    number,
    digest: digest ?? '-',
    told: action === 'unpublish' ? (told ?? null) : null,
  });
}
