import { describeIssueNaming, documentTypes, type Issue } from '@porchlight/shared';

import { types } from '../bootstrap/layouts/types';

/** The sentence for an issue, with fields called what they are called in the form. */
export const describeForEditor = (issue: Issue): string =>
  describeIssueNaming(issue, (field) => fieldName(issue.place.type, field));

/**
 * What the form calls a field, by its path: `endsAtLocal` is "Ends at (time of the venue)", and
 * `findings.1.question` is "Findings, line 2, question".
 */
export function fieldName(type: string, path: string): string {
  const [first = '', ...rest] = path.split('.');
  const known = documentTypes.find((candidate) => candidate === type);
  const label = known === undefined ? undefined : types[known].fields[first]?.[0];
  const parts = rest.map((part) => (/^\d+$/.test(part) ? `line ${Number(part) + 1}` : part));
  return [label ?? first, ...parts].join(', ');
}
