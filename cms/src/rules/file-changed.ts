import { stableJson } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { fileUid, type StoredFile } from '../export/files';
import { table } from '../store/rows';
import { appendRows, inOutboxOrder, inTurn, momentFor } from './outbox';
import { revise } from './revise';
import { publicationsOf, versionsShowingFile } from './showing-file';

/** Tells what became of a file, and revises what shows it otherwise than before. */
export async function fileChanged(strapi: Core.Strapi, before: StoredFile): Promise<void> {
  const after = await table<StoredFile>(strapi, fileUid).findOne({ where: { id: before.id } });
  if (after === null) return;
  const samePicture = pictureIn(before) === pictureIn(after);
  if (samePicture && altOf(before) === altOf(after)) return;
  const touches: Touches = samePicture ? 'its words' : 'the picture';
  await inOutboxOrder(strapi, () => inTurn(() => write(strapi, after.documentId, touches)));
}

/** Every use shows the picture; its words stand only where an entry has none of its own. */
type Touches = 'the picture' | 'its words';

async function write(strapi: Core.Strapi, file: string, touches: Touches): Promise<void> {
  const showing = await versionsShowingFile(strapi, file);
  const changed =
    touches === 'the picture' ? showing : showing.filter(({ described }) => described.has(file));
  const versions = await publicationsOf(strapi, changed);
  const at = await momentFor(strapi, [file, ...new Set(versions.map(({ entry }) => entry))]);
  await appendRows(strapi, [
    {
      at,
      type: 'media',
      entry: file,
      language: '-',
      action: 'media',
      digest: null,
      changes: null,
    },
  ]);
  await revise(strapi, versions, at);
}

/** The bytes, the size and the point that stays in view; a name and a folder are shown nowhere. */
const pictureIn = ({ provider_metadata, mime, width, height, focalPoint }: StoredFile): string =>
  stableJson([provider_metadata?.sha256 ?? null, mime, width, height, focalPoint]);

const altOf = ({ alternativeText }: StoredFile): string => alternativeText ?? '';
