import { draftTypes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { rowsThatAre } from '../../export/published-rows';
import { languageOfPerson, type PanelLanguage } from '../../people/language';
import { MayNotError } from '../../people/may-not-error';
import { allowedAmong } from '../../people/rights';
import { type Attributes, attributesOf, attributesOfComponent, uidOf } from '../../store/models';
import { table } from '../../store/rows';
import { askerNow } from '../rights/fact-rights';

const sentences: Readonly<Record<PanelLanguage, string>> = {
  en: 'Drafts of your colleagues show this file, and you may not edit all of them. Please ask a colleague to choose another file there first.',
  es: 'Hay borradores de otras personas que muestran este archivo, y usted no puede editarlos todos. Pida antes que elijan allí otro archivo.',
};

/** Refuses whoever would take a file away from a draft, in one of its fields, that they may not edit. */
export async function refuseLostDrafts(strapi: Core.Strapi, file: string): Promise<void> {
  const asker = askerNow(strapi);
  if (asker === undefined) return;
  for (const type of draftTypes) {
    const uses = usesIn(strapi, attributesOf(strapi, type), file);
    if (uses.length === 0) continue;
    const rows = await table(strapi, uidOf(type)).findMany({
      where: { ...rowsThatAre(strapi, type, 'draft'), $or: uses },
      select: ['documentId'],
    });
    const ids = [...new Set(rows.map(({ documentId }) => documentId))];
    const theirs = await allowedAmong(strapi, asker, type, ids, ['update']);
    if (ids.some((id) => !theirs.has(id)))
      throw new MayNotError(sentences[languageOfPerson(asker.user)]);
  }
}

/** Every way in which a row can have a file in a field, through components if need be. */
const usesIn = (strapi: Core.Strapi, attributes: Attributes, file: string): readonly object[] =>
  attributes.flatMap(([name, { type, component }]) => {
    if (type === 'media') return [{ [name]: { documentId: file } }];
    if (component === undefined) return [];
    const inner = usesIn(strapi, attributesOfComponent(strapi, component), file);
    return inner.map((use) => ({ [name]: use }));
  });
