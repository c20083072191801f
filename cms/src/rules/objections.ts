import type { Issue } from '@porchlight/shared';
import { errors } from '@strapi/utils';

import { describeForEditor } from './field-names';

/** Why an entry cannot be published: the field, and the sentence an editor reads. */
export interface Objection {
  readonly path: readonly string[];
  readonly sentence: string;
}

export const toObjection = (issue: Issue): Objection => ({
  path: issue.place.field?.split('.') ?? [],
  sentence: describeForEditor(issue),
});

/** Refuses in the shape that the admin panel reads, so that it marks each field. */
export function refuse(objections: readonly Objection[]): never {
  throw new errors.ValidationError(objections.map(({ sentence }) => sentence).join('\n'), {
    errors: objections.map(({ path, sentence }) => ({
      path,
      message: sentence,
      name: 'ValidationError',
    })),
  });
}
