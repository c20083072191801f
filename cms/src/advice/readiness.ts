import { advise, describeAdvice, remedyOf, toDraft } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { addressIssues } from '../rules/guard/addresses';
import { fieldName } from '../rules/guard/field-names';
import { judge } from '../rules/record/judgement';
import { isPublic, publicationsOf } from '../rules/record/publications';
import { surroundingsOf } from './surroundings';
import { type Form, unsavedVersion } from './unsaved-version';

/** One sentence for an editor, and the path of the field it is about; null is the whole entry. */
export interface Remark {
  readonly field: string | null;
  readonly sentence: string;
}

/** What a form would meet if it were published as it stands. */
export interface Readiness {
  /** Why it would be refused. */
  readonly blocks: readonly Remark[];
  /** What to think of before. */
  readonly warnings: readonly Remark[];
}

export async function readinessOf(strapi: Core.Strapi, form: Form): Promise<Readiness> {
  const { type, locale, language } = form;
  const version = await unsavedVersion(strapi, form);
  const { record } = version.exported;
  const { issues, path } = judge(version.exported);
  const publications = await publicationsOf(strapi, type, [record.documentId]);
  const own = publications.find((row) => row.language === locale);
  // Who stays where it was public is in nobody's way.
  const stays = own !== undefined && isPublic(own) && own.path === path;
  const taken = stays ? [] : await addressIssues(strapi, { exported: version.exported, path });
  const draft = toDraft(record);
  const advice = advise(draft, await surroundingsOf(strapi, version, draft, publications));
  const remark = (field: string | undefined, words: string): Remark =>
    field === undefined
      ? { field: null, sentence: words.charAt(0).toUpperCase() + words.slice(1) }
      : { field, sentence: `${fieldName(type, field, language)}: ${words}` };
  return {
    blocks: [...issues, ...taken].map((issue) =>
      remark(issue.place.field, remedyOf(issue, language)),
    ),
    warnings: advice.map((each) => remark(each.field, describeAdvice(each, language))),
  };
}
