import { expect, test } from 'vitest';

import { markTitle, type Piece, piecesOf } from './marked-text.ts';

/** `plain [marked] plain` */
const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test.for([
  ['Bring a <mark>lantern.</mark> And tea.', 'Bring a [lantern.] And tea.'],
  ['<mark>One</mark> <mark>two</mark>', '[One] [two]'],
  ['Nothing here', 'Nothing here'],
  ['', ''],
  // A page about HTML: its own words are escaped, so they are no marks.
  ['Use &lt;mark&gt;a&lt;/mark&gt; for <mark>&lt;b&gt;</mark>', 'Use <mark>a</mark> for [<b>]'],
  ['Salt & pepper &amp; more', 'Salt & pepper &amp; more'],
] as const)('%s', ([excerpt, expected]) => {
  expect(shown(piecesOf(excerpt))).toBe(expected);
});

test.for([
  [
    'Co-creating library services',
    '<mark>library</mark>',
    'libraries',
    'Co-creating [library] services',
  ],
  ['Co-creating library services', '', 'co-creat', '[Co]-[creating] library services'],
  ['Planifica tu año', '', 'PLAN', '[Planifica] tu año'],
  ['المكتبة المفتوحة', '<mark>المكتبة،</mark>', 'مكتبة', '[المكتبة] المفتوحة'],
  ['Nothing of it', '', 'lamp', 'Nothing of it'],
  ['No words asked', '', '…', 'No words asked'],
] as const)('in “%s”, “%s” and “%s” mark %s', ([title, excerpt, query, expected]) => {
  expect(shown(markTitle(title, piecesOf(excerpt), query))).toBe(expected);
});
