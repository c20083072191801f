import type { DraftRecord } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { importOrder } from '../import/documents';
import type { Uploaded } from '../import/media';
import type { ImportedDocument } from '../import/read-file';
import { toData } from '../import/to-data';
import { type Attributes, attributesOf, typeOfUid, uidOf } from '../store/models';

interface Surroundings {
  /** What is published, and there already. */
  readonly documents: readonly ImportedDocument[];
  readonly uploaded: Uploaded;
  readonly tell: (sentence: string) => void;
}

/** As much of Strapi's document service as drafts need. */
interface Drafts {
  create(request: object): Promise<unknown>;
  update(request: object): Promise<unknown>;
}

/** Makes the drafts of a package, under the ids they have, beside what is published. */
export async function restoreDrafts(
  strapi: Core.Strapi,
  drafts: readonly DraftRecord[],
  { documents, uploaded, tell }: Surroundings,
): Promise<void> {
  const there = new Set(
    documents.map(({ record: { type, documentId } }) => `${type} ${documentId}`),
  );
  const exists = (target: string, documentId: string): boolean =>
    there.has(`${typeOfUid(target)} ${documentId}`);
  for (const type of importOrder)
    for (const { documentId, locale, fields } of drafts.filter((draft) => draft.type === type)) {
      const attributes = attributesOf(strapi, type);
      const around = { uploaded, exists, tell };
      const data = { ...emptied(attributes), ...toData(strapi, fields, attributes, around) };
      const service = strapi.documents(uidOf(type) as 'api::event.event') as unknown as Drafts;
      const key = `${type} ${documentId}`;
      if (there.has(key)) await service.update({ documentId, locale, data });
      else await service.create({ data: { ...data, documentId }, locale });
      there.add(key);
    }
}

/** What a draft does not say is empty, whatever is public. */
const emptied = (attributes: Attributes): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    attributes.map(([name, { type, repeatable, relation }]) => [
      name,
      repeatable === true || (type === 'relation' && relation?.endsWith('Many') === true)
        ? []
        : null,
    ]),
  );
