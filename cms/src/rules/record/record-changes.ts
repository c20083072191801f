import type { Core } from '@strapi/strapi';

import { languageOf } from '../../export/published-rows';
import { writeNews } from '../../logbook/content';
import { uidOf } from '../../store/models';
import { findAmong, table } from '../../store/rows';
import { keepVersions } from '../../versions/keep';
import { type PublicationRow, withdrawn } from '../../store/public-record';
import { type Move, recordMoves } from '../guard/addresses';
import { type News, newsOf } from './news';
import { appendRows, momentFor } from './outbox';
import { keyOf, publicationsOf, recordPublication } from './publications';
import { revise } from './revise';
import { recordFiles } from '../files/shown-files';
import { versionsShowingOtherwise } from '../showing/showing-otherwise';
import { type FoundChanges, type FoundVersion, notedBefore } from './versions-found';

/** One moment for what changed and for all that shows other words because of it. */
export async function recordChanges(strapi: Core.Strapi, found: FoundChanges): Promise<void> {
  const { versions, changed } = found;
  const showing = await versionsShowingOtherwise(strapi, found);
  const at = await momentFor(strapi, [
    ...versions.flatMap(({ was }) => was ?? []),
    ...(await inAllLanguages(strapi, showing)),
  ]);
  const stored = await storedAmong(strapi, changed);
  const addresses = await recordMoves(strapi, changed.map(moveOf), at);
  const news = changed.map((version, index) =>
    newsOf(version, stored.has(keyOf(version)), addresses[index]),
  );
  const first = await appendRows(
    strapi,
    news.map(({ version: { type, entry, language, is }, action, changes: told, gone }) => ({
      at,
      type,
      entry,
      language,
      action,
      digest: is?.judgement().digest ?? null,
      changes: told,
      gone,
    })),
  );
  for (const [index, each] of news.entries()) await record(strapi, each, at, first + index);
  await keepVersions(strapi, news, at, first);
  await writeNews(strapi, news, at, first);
  await revise(strapi, showing, at);
}

function moveOf(version: FoundVersion): Move {
  const before = notedBefore(version)?.path ?? null;
  return { version, before, after: version.is?.judgement().path ?? null };
}

async function record(
  strapi: Core.Strapi,
  { version, told }: News,
  at: string,
  number: number,
): Promise<void> {
  const { was, is } = version;
  const judgement = is?.judgement();
  const noted = is?.noted() ?? null;
  await recordFiles(strapi, version, notedBefore(version)?.noted ?? null, noted);
  const { type, entry, language } = version;
  await recordPublication(strapi, { type, entry, language }, was, {
    revisedAt: at,
    number,
    digest: judgement?.digest ?? withdrawn,
    source: judgement?.source ?? null,
    path: judgement?.path ?? null,
    noted,
    told,
  });
}

/** Of what is public no more: those that still exist as drafts. */
async function storedAmong(
  strapi: Core.Strapi,
  versions: readonly FoundVersion[],
): Promise<ReadonlySet<string>> {
  const stored = new Set<string>();
  const gone = versions.filter(({ is }) => is === undefined);
  for (const [type, group] of Map.groupBy(gone, (version) => version.type)) {
    const entries = [...new Set(group.map(({ entry }) => entry))];
    const query = { select: ['documentId', 'locale'] };
    for (const row of await findAmong(table(strapi, uidOf(type)), 'documentId', entries, query))
      stored.add(keyOf({ type, entry: row.documentId, language: languageOf(row) ?? '' }));
  }
  return stored;
}

/** The stamps of an entry come from all its languages. */
async function inAllLanguages(
  strapi: Core.Strapi,
  publications: readonly PublicationRow[],
): Promise<readonly PublicationRow[]> {
  const all: PublicationRow[] = [];
  for (const [type, group] of Map.groupBy(publications, (row) => row.type))
    all.push(
      ...(await publicationsOf(strapi, type, [...new Set(group.map(({ entry }) => entry))])),
    );
  return all;
}
