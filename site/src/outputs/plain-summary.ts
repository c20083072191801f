import { type Body, bodyText } from '@porchlight/shared';

import { outputLine, shortened } from './output-text.ts';

/** What a document is about, in a few words: its summary, or else how its text begins. */
export function plainSummary(document: {
  readonly summary?: string | undefined;
  readonly body?: Body;
}): string | undefined {
  if (document.summary !== undefined) return document.summary;
  const text = outputLine(bodyText(document.body ?? []));
  return text === '' ? undefined : shortened(text, 300);
}
