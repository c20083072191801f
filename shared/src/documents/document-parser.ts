import { z } from 'zod';

import { idPattern } from '../id.ts';
import type { Expectation, Issue, Place } from '../issues.ts';
import { isLocale, type Locale, locales } from '../locales.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import type { DocumentType } from '../vocabulary.ts';
import { calledIn } from './called.ts';

/** What every document has beside its fields. */
export interface Envelope<Type extends DocumentType> {
  readonly type: Type;
  /** Names feed items and calendar entries; the same in every language, for ever. */
  readonly documentId: string;
  readonly locale: Locale;
  /** When this language version was first public. Never changes. */
  readonly firstPublishedAt: Instant;
  /** When what is published last changed, over all languages; rises at each change. */
  readonly revisedAt: Instant;
}

/** A document as the CMS exports it: the envelope, and the fields as they are stored. */
const wire = z.object({
  documentId: z.string().regex(idPattern),
  locale: z.enum(locales),
  firstPublishedAt: z.string(),
  revisedAt: z.string(),
  fields: z.record(z.string(), z.unknown()),
});

/** The parser of one type, and the names of the fields it reads. */
export interface DocumentParser<Document> {
  readonly fields: readonly string[];
  /** Reads one exported document. Every fault is reported, not only the first. */
  readonly parse: (raw: unknown) => Result<Document, readonly Issue[]>;
}

/** The domain type a parser yields. */
export type DocumentOf<Parser> = Parser extends DocumentParser<infer Document> ? Document : never;

/**
 * Makes the parser of a type from its wire schema. `finish` turns the fields that were read into the
 * domain's shape and reports what no single field can know, such as an end before its start.
 */
export function documentParser<
  Type extends DocumentType,
  Shape extends z.ZodRawShape,
  Fields extends object,
>(
  type: Type,
  shape: Shape,
  finish: (fields: z.output<z.ZodObject<Shape>>, place: Place) => Result<Fields, readonly Issue[]>,
): DocumentParser<Envelope<Type> & Fields> {
  const schema = z.object(shape);
  return {
    fields: Object.keys(shape),
    parse(raw) {
      const place = placeOf(type, raw);
      const envelope = wire.safeParse(raw, { reportInput: true });
      if (!envelope.success) return fail(issuesOf(envelope.error, place));
      const { documentId, locale } = envelope.data;
      const firstPublishedAt = parseInstant(envelope.data.firstPublishedAt);
      const revisedAt = parseInstant(envelope.data.revisedAt);
      const fields = schema.safeParse(withoutNulls(envelope.data.fields), { reportInput: true });
      const issues = [
        ...(firstPublishedAt ? [] : [malformedInstant(place, 'firstPublishedAt')]),
        ...(revisedAt ? [] : [malformedInstant(place, 'revisedAt')]),
        ...(fields.success ? [] : issuesOf(fields.error, place)),
      ];
      if (!firstPublishedAt || !revisedAt || !fields.success) return fail(issues);
      const finished = finish(fields.data, place);
      if (!finished.ok) return finished;
      return ok({
        type,
        documentId,
        locale,
        firstPublishedAt,
        revisedAt,
        ...finished.value,
      });
    },
  };
}

const malformedInstant = (place: Place, field: string): Issue => ({
  code: 'field-malformed',
  place: { ...place, field },
  expected: 'instant',
});

/** Where a raw document says it stands, as far as that can be read. */
export function placeOf(type: string, raw: unknown): Place {
  const { documentId, locale, fields } = asRecord(raw);
  const id = typeof documentId === 'string' ? documentId : 'an entry without an id';
  const called = calledIn(fields);
  return {
    type,
    documentId: id,
    locale: isLocale(locale) ? locale : undefined,
    name: called === undefined ? `${type} ${id}` : `“${called.slice(0, 80)}”`,
    field: undefined,
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** More levels than any field has; what lies deeper is left to its schema, which refuses it. */
const deepest = 64;

/** Strapi says `null` where there is nothing. */
function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1));
  const kept: [string, unknown][] = [];
  for (const [key, field] of Object.entries(value))
    if (field !== null) kept.push([key, withoutNulls(field, depth + 1)]);
  return Object.fromEntries(kept);
}

/** Every fault a schema found, as issues with the field they are in. */
const issuesOf = (error: z.ZodError, place: Place): readonly Issue[] =>
  error.issues.map((issue) => toIssue(issue, place));

function toIssue(issue: z.core.$ZodIssue, place: Place): Issue {
  const at: Place = { ...place, field: issue.path.map(String).join('.') || place.field };
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'field-missing', place: at }
        : { code: 'field-malformed', place: at, expected: expectedOf(issue.expected) };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'field-missing', place: at }
        : { code: 'field-out-of-range', place: at, bound: 'least', limit: Number(issue.minimum) };
    case 'too_big': {
      const limit = Number(issue.maximum);
      if (issue.origin === 'string') return { code: 'field-too-long', place: at, limit };
      if (issue.origin === 'array') return { code: 'field-too-many', place: at, limit };
      return { code: 'field-out-of-range', place: at, bound: 'most', limit };
    }
    case 'invalid_value':
      return issue.input === undefined
        ? { code: 'field-missing', place: at }
        : { code: 'field-not-a-choice', place: at, choices: issue.values.map(String) };
    case 'custom':
      return customIssue(issue.params ?? {}, at);
    default:
      return { code: 'field-malformed', place: at, expected: expectedOf(issue.code) };
  }
}

/** The issues our own field kinds report, carried through the schema as parameters. */
function customIssue(params: Readonly<Record<string, unknown>>, place: Place): Issue {
  switch (params['issue']) {
    case 'slug-reserved':
      return { code: 'slug-reserved', place, slug: String(params['slug']) };
    case 'link-refused':
      return { code: 'link-refused', place, href: String(params['href']) };
    case 'zone-unknown':
      return { code: 'zone-unknown', place, value: String(params['value']) };
    case 'image-undecided':
      return { code: 'image-undecided', place };
    case 'field-malformed':
      return { code: 'field-malformed', place, expected: params['expected'] as Expectation };
    default:
      return { code: 'field-malformed', place, expected: 'text' };
  }
}

function expectedOf(zodWord: string): Expectation {
  switch (zodWord) {
    case 'number':
      return 'number';
    case 'int':
      return 'whole-number';
    case 'boolean':
      return 'yes-or-no';
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return 'group';
    case 'invalid_format':
      return 'reference';
    case 'invalid_union':
      return 'rich-text';
    default:
      return 'text';
  }
}
