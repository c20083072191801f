import { idPattern } from './id.ts';
import { isLocale, type Locale } from './locales.ts';
import { fail, ok, type Result } from './result.ts';
import { type Instant, instantFromMillis, millisOf } from './time/instant.ts';
import { documentTypes, type DocumentType } from './vocabulary.ts';

/** The versions that a preview shows: what an editor works on, or what is public. */
const previewStatuses = ['draft', 'published'] as const;
export type PreviewStatus = (typeof previewStatuses)[number];

/** What a link lets its bearer see, and until when. */
export interface PreviewLink {
  readonly status: PreviewStatus;
  readonly type: DocumentType;
  readonly documentId: string;
  readonly locale: Locale;
  /** A whole second. */
  readonly expiresAt: Instant;
  /** The id of what an editor shared with somebody outside; undefined for an editor's own look. */
  readonly share: string | undefined;
}

/** Why a link opens nothing. */
export type PreviewLinkProblem = 'no-link' | 'forged' | 'expired';

/** Signs text; the caller brings it with its key, for this package does no cryptography. */
export type Sign = (text: string) => string;

/** Says whether a signature is the one of a text, in a time that does not depend on where they differ. */
export type Matches = (text: string, signature: string) => boolean;

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long an editor's own link holds, in milliseconds. */
export const previewMillis = 15 * minute;

/** For how many days a preview can be shared. */
export const shareDays = [1, 7, 30] as const;
export type ShareDays = (typeof shareDays)[number];

const longestShareMillis = Math.max(...shareDays) * day;

const sharePattern = /^[0-9a-f]{32}$/;

export const isShareId = (text: string): boolean => sharePattern.test(text);

/** When a link made at a moment ends: cut to the second, so that it is never a moment longer. */
export const expiryAfter = (moment: Instant, millis: number): Instant =>
  instantFromMillis(Math.floor((millisOf(moment) + millis) / 1000) * 1000);

/** When something shared at a moment ends. */
export const shareExpiry = (moment: Instant, days: ShareDays): Instant =>
  expiryAfter(moment, days * day);

/** The address of a preview, signed: `/draft/event/abc/en/1764342000/-/<signature>`. */
export function previewPath(link: PreviewLink, sign: Sign): string {
  const text = signedText(link);
  return `/${text}/${sign(text)}`;
}

/** None of the parts has a slash in it, so no two links are signed alike. */
function signedText({ status, type, documentId, locale, expiresAt, share }: PreviewLink): string {
  const seconds = millisOf(expiresAt) / 1000;
  return [status, type, documentId, locale, seconds, share ?? '-'].join('/');
}

/**
 * Reads the address of a preview. The signature is looked at before the time, so that nobody learns
 * more from a link of their own making than that it is none.
 */
export function readPreviewPath(
  path: string,
  matches: Matches,
  moment: Instant,
): Result<PreviewLink, PreviewLinkProblem> {
  const link = parse(path);
  if (link === undefined) return fail('no-link');
  const signature = path.slice(path.lastIndexOf('/') + 1);
  if (!matches(signedText(link), signature)) return fail('forged');
  const left = millisOf(link.expiresAt) - millisOf(moment);
  const longest = link.share === undefined ? previewMillis : longestShareMillis;
  return left > 0 && left <= longest ? ok(link) : fail('expired');
}

/** A link has one way to be written: what is signed is what was read. */
function parse(path: string): PreviewLink | undefined {
  const parts = path.split('/');
  const [root, statusText, typeText, documentId = '', locale, seconds = '', share = ''] = parts;
  const status = previewStatuses.find((known) => known === statusText);
  const type = documentTypes.find((known) => known === typeText);
  if (parts.length !== 8 || root !== '' || status === undefined || type === undefined)
    return undefined;
  if (!idPattern.test(documentId) || !isLocale(locale)) return undefined;
  if (!/^[1-9]\d{8,10}$/.test(seconds) || (share !== '-' && !isShareId(share))) return undefined;
  const expiresAt = instantFromMillis(Number(seconds) * 1000);
  return {
    status,
    type,
    documentId,
    locale,
    expiresAt,
    share: share === '-' ? undefined : share,
  };
}
