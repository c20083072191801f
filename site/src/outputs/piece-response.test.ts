import { expect, test } from 'vitest';

import { encoded } from './output-text.ts';
import { pieceResponse, piecesOf } from './piece-response.ts';

const pieces = [
  encoded('BEGIN:VCALENDAR\r\n'),
  encoded('X:كتاب 🎉\r\n'),
  encoded('END:VCALENDAR\r\n'),
];

test('an answer in pieces has them as they were given', async () => {
  const given = await piecesOf(pieceResponse(pieces, {}));
  expect(given.every((piece, index) => piece === pieces[index])).toBe(true);
});

test('whoever reads its body reads them all', async () => {
  const response = pieceResponse(pieces, { headers: { 'content-type': 'text/calendar' } });
  expect(await response.text()).toBe('BEGIN:VCALENDAR\r\nX:كتاب 🎉\r\nEND:VCALENDAR\r\n');
  expect(response.headers.get('content-type')).toBe('text/calendar');
});

test('any other answer is one piece', async () => {
  expect(await piecesOf(new Response('<p>'))).toEqual([encoded('<p>')]);
});
