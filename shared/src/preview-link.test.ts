import { createHmac, timingSafeEqual } from 'node:crypto';

import { expect, test } from 'vitest';

import {
  expiryAfter,
  type Matches,
  type PreviewLink,
  previewMillis,
  previewPath,
  readPreviewPath,
  shareExpiry,
  type Sign,
} from './preview-link.ts';
import { type Instant, instantFromMillis, millisOf } from './time/instant.ts';

const signWith =
  (key: string): Sign =>
  (text) =>
    createHmac('sha256', key).update(text).digest('base64url');
const matchesWith =
  (key: string): Matches =>
  (text, signature) => {
    const [wanted, given] = [signWith(key)(text), signature].map((each) => Buffer.from(each));
    return wanted!.length === given!.length && timingSafeEqual(wanted!, given!);
  };

const sign = signWith('key');
const matches = matchesWith('key');
const moment = '2026-06-15T12:00:00.500Z' as Instant;
const after = (instant: Instant, ms: number): Instant => instantFromMillis(millisOf(instant) + ms);

const link: PreviewLink = {
  status: 'draft',
  type: 'event',
  documentId: 'event-one',
  locale: 'es',
  expiresAt: expiryAfter(moment, previewMillis),
  share: undefined,
};
const shared: PreviewLink = {
  ...link,
  expiresAt: shareExpiry(moment, 30),
  share: '0123456789abcdef0123456789abcdef',
};

test('a link is read back as it was made, in characters that need no escape', () => {
  expect(readPreviewPath(previewPath(link, sign), matches, moment)).toEqual({
    ok: true,
    value: link,
  });
  expect(readPreviewPath(previewPath(shared, sign), matches, moment)).toEqual({
    ok: true,
    value: shared,
  });
  expect(previewPath(link, sign)).toMatch(
    /^\/draft\/event\/event-one\/es\/1781525700\/-\/[\w-]{43}$/,
  );
  expect(encodeURI(previewPath(shared, sign))).toBe(previewPath(shared, sign));
});

test.for<[string, Partial<PreviewLink>]>([
  ['the status', { status: 'published' }],
  ['the type', { type: 'course' }],
  ['the document', { documentId: 'event-two' }],
  ['the language', { locale: 'en' }],
  ['the time', { expiresAt: after(link.expiresAt, -1000) }],
  ['what was shared', { share: 'f'.repeat(32) }],
])('a link with %s of another is forged', ([, other]) => {
  const [signature] = previewPath(link, sign).split('/').toReversed();
  const path = previewPath({ ...link, ...other }, () => signature ?? '');
  expect(readPreviewPath(path, matches, moment)).toEqual({ ok: false, problem: 'forged' });
});

test('every character of the signature counts, and so does its length', () => {
  const path = previewPath(link, sign);
  const start = path.lastIndexOf('/') + 1;
  for (let at = start; at < path.length; at += 1) {
    const other = path[at] === 'A' ? 'B' : 'A';
    // The last character of base64url holds four bits of ours: it is compared as text all the same.
    const changed = path.slice(0, at) + other + path.slice(at + 1);
    expect(readPreviewPath(changed, matches, moment)).toEqual({ ok: false, problem: 'forged' });
  }
  for (const changed of [path.slice(0, -1), `${path}A`, path.slice(0, start)])
    expect(readPreviewPath(changed, matches, moment)).toEqual({ ok: false, problem: 'forged' });
});

test('a link that was signed with another key is forged', () => {
  const path = previewPath(link, signWith('another'));
  expect(readPreviewPath(path, matches, moment)).toEqual({ ok: false, problem: 'forged' });
});

test.for<[string, PreviewLink, Instant, boolean]>([
  ['a moment before it ends', link, after(link.expiresAt, -1), true],
  ['at the moment it ends', link, link.expiresAt, false],
  ['as soon as it may begin', link, after(link.expiresAt, -previewMillis), true],
  ['longer than a link may hold', link, after(link.expiresAt, -previewMillis - 1), false],
  ['shared, before it ends', shared, after(shared.expiresAt, -1), true],
  ['shared, at the moment it ends', shared, shared.expiresAt, false],
])('%s: open is %4$s', ([, each, at, open]) => {
  const read = readPreviewPath(previewPath(each, sign), matches, at);
  expect(read).toEqual(open ? { ok: true, value: each } : { ok: false, problem: 'expired' });
});

test.for([
  '',
  '/',
  '/draft',
  '/draft/event/event-one/es/1781525700/-',
  '/draft/poem/event-one/es/1781525700/-/x',
  '/draft/event/../es/1781525700/-/x',
  '/draft/event/event-one/xx/1781525700/-/x',
  '/draft/event/event-one/es/soon/-/x',
  '/draft/event/event-one/es/01781525700/-/x',
  '/draft/event/event-one/es/1781525700/ABC/x',
  '/deleted/event/event-one/es/1781525700/-/x',
  'draft/event/event-one/es/1781525700/-/x',
  '/draft/event/event-one/es/1781525700/-/x/',
])('%s is no link', (path) => {
  expect(readPreviewPath(path, () => true, moment)).toEqual({ ok: false, problem: 'no-link' });
});
