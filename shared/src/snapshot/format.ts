import { z } from 'zod';

import { idPattern } from '../id.ts';
import { parseWebAddress } from '../body/link.ts';
import { defaultLocale, locales } from '../locales.ts';
import { cleanLine } from '../text.ts';
import { parseInstant } from '../time/instant.ts';
import { changedFields, documentTypes } from '../vocabulary.ts';

/**
 * The snapshot: everything published at one moment, as lines of JSON. `docs/snapshot-format.md`
 * describes it for people; the JSON Schema beside that page is made from these schemas.
 */

/** Rises when a reader of the old format could misread the new one. */
export const snapshotFormat = 1;

const id = z.string().regex(idPattern);
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .refine((text) => parseInstant(text) !== undefined);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const locale = z.enum(locales);
/** A page's address, of the characters that slugs are made of: also a safe name for a file. */
const path = z
  .string()
  .regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/)
  .max(255);

/** What identifies the site, made once at its first start. */
const siteIdentity = z.object({
  name: z.string().transform(cleanLine).pipe(z.string().min(1)),
  /** Where the site is published; no slash at the end. */
  url: z
    .string()
    .regex(/^https?:\/\/[^/?#\s]+$/)
    .refine((url) => parseWebAddress(url) !== undefined),
  /** The part of calendar UIDs after the `@`. */
  uidDomain: z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/),
  /** The authority of `tag:` URIs (RFC 4151): a domain and a date. */
  tagAuthority: z.string().regex(/^[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  /** The default language is always one of them: it has the addresses without a prefix. */
  locales: z
    .array(locale)
    .min(1)
    .refine((all) => all.includes(defaultLocale)),
});

export const headLine = z.object({
  line: z.literal('head'),
  format: z.literal(snapshotFormat),
  /** The number of the newest outbox row that is contained. */
  number: z.int().min(0),
  /** When that row was written; the oldest moment the site may be rendered for. */
  at: instant,
  site: siteIdentity,
  /** Documents of each type, every language version counted. */
  counts: z.record(z.string(), z.int().min(0)),
  /** Only in changes: the number of the state that they lead on from. */
  after: z.int().min(0).optional(),
  /** Only in changes: what is no longer there since then, by the id and by the address. */
  gone: z.object({ media: z.array(id), redirects: z.array(path) }).optional(),
});

/** A document stays unread here: only `parseDocument` may look inside. */
const documentLine = z.object({
  line: z.literal('document'),
  type: z.string(),
  documentId: id,
  locale,
  number: z.int().min(0),
  firstPublishedAt: instant,
  revisedAt: instant,
  fields: z.record(z.string(), z.unknown()),
});

export const mediaRecord = z.object({
  id,
  sha256: digest,
  mime: z.string().min(1),
  bytes: z.int().min(0),
  width: z.int().min(1).optional(),
  height: z.int().min(1).optional(),
  alt: z.string().optional(),
  /** The point that must stay in view, in percent from the left and from the top. */
  focalPoint: z.object({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }).optional(),
});

const mediaLine = z.object({ line: z.literal('media'), ...mediaRecord.shape });

/** An address that used to be a document's: either it leads somewhere else, or it is gone. */
const redirectLine = z
  .object({
    line: z.literal('redirect'),
    from: path,
    to: path.optional(),
    gone: z.literal(true).optional(),
    at: instant,
  })
  .refine(({ to, gone }) => (to === undefined) !== (gone === undefined), { path: ['to'] });

/** What was different before: one published change of one document. */
const changeLine = z.object({
  line: z.literal('change'),
  number: z.int().min(1),
  at: instant,
  type: z.enum(documentTypes),
  documentId: id,
  locale,
  action: z.enum(['publish', 'unpublish', 'delete']),
  changes: z.array(
    z.object({
      field: z.enum(changedFields),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
});

export const endLine = z.object({
  line: z.literal('end'),
  /** How many lines come before this one. */
  lines: z.int().min(1),
  /** Of all bytes before this line, the last line feed included. */
  sha256: digest,
});

export const snapshotLine = z.discriminatedUnion('line', [
  headLine,
  documentLine,
  mediaLine,
  redirectLine,
  changeLine,
  endLine,
]);

export type SiteIdentity = z.output<typeof siteIdentity>;
type HeadLine = z.output<typeof headLine>;
export type Head = Omit<HeadLine, 'line' | 'after' | 'gone'>;
export type ChangesHead = Head & {
  readonly [Field in 'after' | 'gone']: NonNullable<HeadLine[Field]>;
};
export type DocumentRecord = Omit<z.output<typeof documentLine>, 'line'>;
export type MediaRecord = Omit<z.output<typeof mediaLine>, 'line'>;
export type RedirectRecord = Omit<z.output<typeof redirectLine>, 'line'>;
export type ChangeRecord = Omit<z.output<typeof changeLine>, 'line'>;

/** Everything published at one moment. Documents are as exported; `parseDocument` reads them. */
export interface Snapshot {
  readonly head: Head;
  readonly documents: readonly unknown[];
  readonly media: readonly MediaRecord[];
  readonly redirects: readonly RedirectRecord[];
  readonly changes: readonly ChangeRecord[];
}

/**
 * What leads from a state that a reader holds to the newest one. Documents are whole, in all their
 * languages; `docs/snapshot-format.md` says how they are applied.
 */
export interface Changes extends Omit<Snapshot, 'head'> {
  readonly head: ChangesHead;
}

/** Hashes UTF-8 text to lower-case hexadecimal SHA-256. The caller brings it: this package does no I/O. */
export type Sha256 = (text: string) => string;
