import { stableJson } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { StoredFile } from '../../export/files';
import type { ShownFileRow } from '../../store/public-record';
import { appendRows, momentFor } from '../record/outbox';
import { keyOf } from '../record/publications';
import { revise } from '../record/revise';
import { settle } from '../record/settle';
import { publicationsUsing, recordBytes, usesOf } from './shown-files';
import { refuseUses } from './file-rights';

/**
 * Tells what became of a file that something public shows, and revises what shows it otherwise than
 * before: every use shows the picture; its words stand only where an entry has none of its own.
 * Only in outbox order.
 */
export async function fileChanged(
  strapi: Core.Strapi,
  before: StoredFile,
  after: StoredFile,
): Promise<void> {
  const isSamePicture = pictureIn(before) === pictureIn(after);
  const hasSameWords = altOf(before) === altOf(after);
  if (isSamePicture && hasSameWords) return;
  const uses = await usesOf(strapi, after.documentId);
  if (uses.length === 0) return;
  const reworded = hasSameWords ? [] : uses.filter(({ described }) => described);
  await refuseUses(strapi, isSamePicture ? reworded : uses, 'otherwise');
  await recordBytes(strapi, after);
  await tellOf(strapi, after.documentId, uses);
  await settleUses(strapi, reworded);
  if (!isSamePicture) await reviseAll(strapi, except(uses, reworded));
}

/** What loses a file with it, or shows its new words. Recorded, whatever the guard would say. */
export async function settleUses(
  strapi: Core.Strapi,
  uses: readonly ShownFileRow[],
): Promise<void> {
  for (const [type, group] of Map.groupBy(uses, (use) => use.type)) {
    const documentIds = [...new Set(group.map(({ entry }) => entry))];
    await settle(strapi, { type, documentIds, unguarded: true });
  }
}

async function tellOf(
  strapi: Core.Strapi,
  file: string,
  uses: readonly ShownFileRow[],
): Promise<void> {
  const at = await momentFor(strapi, await publicationsUsing(strapi, uses));
  const row = { at, type: 'media', entry: file, language: '-', action: 'media' } as const;
  await appendRows(strapi, [{ ...row, digest: null, changes: null, gone: null }]);
}

async function reviseAll(strapi: Core.Strapi, uses: readonly ShownFileRow[]): Promise<void> {
  const versions = await publicationsUsing(strapi, uses);
  await revise(strapi, versions, await momentFor(strapi, versions));
}

function except(
  uses: readonly ShownFileRow[],
  settled: readonly ShownFileRow[],
): readonly ShownFileRow[] {
  const keys = new Set(settled.map(keyOf));
  return uses.filter((use) => !keys.has(keyOf(use)));
}

/** The bytes, the size and the point that stays in view; a name and a folder are shown nowhere. */
const pictureIn = ({ provider_metadata, mime, width, height, focalPoint }: StoredFile): string =>
  stableJson([provider_metadata?.sha256 ?? null, mime, width, height, focalPoint]);

const altOf = ({ alternativeText }: StoredFile): string => alternativeText ?? '';
