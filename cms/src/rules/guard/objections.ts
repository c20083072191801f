import type { EditorLanguage, Issue } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageAsking } from '../../people/language';
import { describeForEditor } from './field-names';

/** Why an entry cannot be published, in sentences for an editor. */
export const objectionsTo = (
  issues: readonly Issue[],
  language: EditorLanguage,
): readonly string[] => issues.map((issue) => describeForEditor(issue, language));

/** Refuses what has issues, in the shape that the admin panel reads, so that it marks each field. */
export function refuseFaulty(strapi: Core.Strapi, issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const language = languageAsking(strapi);
  throw new errors.ValidationError(objectionsTo(issues, language).join('\n'), {
    errors: issues.map((issue) => ({
      path: issue.place.field?.split('.') ?? [],
      message: describeForEditor(issue, language),
      name: 'ValidationError',
    })),
  });
}
