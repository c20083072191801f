import { type DocumentType, draftTypes, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageOfPerson, type PanelLanguage } from '../../people/language';
import { MayNotError } from '../../people/may-not-error';
import { type Asker, versionsWhereMay } from '../../people/rights';
import type { Deed } from '../../people/judge';
import { decidersOf } from '../../reviews/deciders';
import { needsApproval } from '../../reviews/required';
import type { ShownFileRow } from '../../store/public-record';
import { usesOf } from './shown-files';
import { askerNow } from '../rights/fact-rights';

/**
 * The media library asks only whether a file is somebody's to change. But what public pages show of it
 * changes with it, so that is for those who may publish these pages.
 */

/** What becomes of a file. */
export type FileChange = 'otherwise' | 'gone';

const sentences: Readonly<
  Record<PanelLanguage, { readonly mayNot: string; readonly unapproved: string }>
> = {
  en: {
    mayNot:
      'Published pages show this file, and you may not publish all of them. Please upload yours as a new file, or ask a colleague.',
    unapproved:
      'The home page shows this file, and another person has to approve what it shows. Please upload yours as a new file, choose it on the home page, and ask for a review.',
  },
  es: {
    mayNot:
      'Hay páginas publicadas que muestran este archivo, y usted no puede publicarlas todas. Suba el suyo como un archivo nuevo o pídaselo a otra persona del equipo.',
    unapproved:
      'La página de inicio muestra este archivo, y otra persona tiene que aprobar lo que muestra. Suba el suyo como un archivo nuevo, elíjalo en la página de inicio y pida la revisión.',
  },
};

/** Refuses whoever is signed in and may not change what is public of a file. */
export async function refuseFileChange(
  strapi: Core.Strapi,
  file: string,
  change: FileChange,
): Promise<void> {
  if (askerNow(strapi) !== undefined) await refuseUses(strapi, await usesOf(strapi, file), change);
}

/** The same for some of its uses. */
export async function refuseUses(
  strapi: Core.Strapi,
  uses: readonly ShownFileRow[],
  change: FileChange,
): Promise<void> {
  const asker = askerNow(strapi);
  if (asker === undefined) return;
  const { mayNot, unapproved } = sentences[languageOfPerson(asker.user)];
  for (const [type, group] of Map.groupBy(uses, (use) => use.type)) {
    if (!(await mayPublishAll(strapi, asker, type, group))) throw new MayNotError(mayNot);
    // What is wrong can be taken away by one person, as an entry can be taken off.
    if (change === 'gone' || !needsApproval(type)) continue;
    for (const language of group.map((use) => use.language).filter(isLocale)) {
      const deciders = await decidersOf(strapi, type, language);
      if ([...deciders].some((id) => id !== asker.user.id))
        throw new errors.ApplicationError(unapproved);
    }
  }
}

async function mayPublishAll(
  strapi: Core.Strapi,
  { userAbility }: Asker,
  type: DocumentType,
  uses: readonly ShownFileRow[],
): Promise<boolean> {
  const ids = [...new Set(uses.map(({ entry }) => entry))];
  const theirs = await versionsWhereMay(strapi, publishing(type), userAbility, type, ids);
  return uses.every(
    ({ entry, language }) => isLocale(language) && theirs.get(entry)?.has(language) === true,
  );
}

/** What has no drafts is published by saving it. */
const publishing = (type: DocumentType): Deed =>
  (draftTypes as readonly DocumentType[]).includes(type) ? 'publish' : 'update';
