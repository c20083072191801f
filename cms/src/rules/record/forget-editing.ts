import type { DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { draftSaveTable } from '../rights/draft-save-table';
import { importedEventTable } from '../../intake/imported-events';
import { previewShareTable } from '../../previews/table';

/**
 * Lets go of what editors had beside an entry that is deleted, so that its words are gone. What an
 * imported event was called by its file stays, or the next file would bring it back as a new one.
 */
export async function forgetEditing(
  strapi: Core.Strapi,
  type: DocumentType,
  entry: string,
  languages: readonly Locale[],
): Promise<void> {
  const where = { type, entry, language: { $in: [...languages] } };
  await draftSaveTable(strapi).deleteMany({ where });
  await previewShareTable(strapi).deleteMany({ where });
  if (type === 'event')
    await importedEventTable(strapi).updateMany({
      where: { entry, language: { $in: [...languages] } },
      data: { fields: {}, notes: [] },
    });
}
