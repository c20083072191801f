import { bareReferences } from '@porchlight/shared';

import { outputLine } from '../output-text.ts';

const reference = new RegExp(
  `&(?=#?\\w+;|#(?:\\d|[xX][\\da-fA-F])|${bareReferences.join('|')})`,
  'g',
);

/**
 * A title for RSS, or another short text that many readers take for HTML. They drop what looks like
 * a tag and resolve what looks like a character (https://github.com/feedbin/feedbin/issues/232), so
 * what looks like one is written with signs that only people take for the same.
 */
export const plainTitle = (title: string): string =>
  outputLine(title)
    .replace(/<([a-z!?/][^<>]*)>/gi, '‹$1›')
    .replace(/<(?=[a-z!?/])/gi, '‹')
    .replace(reference, '＆');
