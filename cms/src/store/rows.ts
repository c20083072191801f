import type { Core, UID } from '@strapi/strapi';

/**
 * Strapi types its queries by the literal names of content types. We walk all of them alike, so the
 * one place that gives up those types is here.
 */

/** A row of any content type, as a query answers it: attributes beside the columns they all have. */
export interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
  readonly [attribute: string]: unknown;
}

type Where = Readonly<Record<string, unknown>>;

export interface Query {
  readonly where?: Where;
  readonly select?: readonly string[];
  readonly populate?: unknown;
  readonly orderBy?: unknown;
  readonly limit?: number;
  readonly offset?: number;
}

export interface Table<Found> {
  findMany(query: Query): Promise<Found[]>;
  findOne(query: Omit<Query, 'limit' | 'offset'>): Promise<Found | null>;
  count(query: Query): Promise<number>;
  create(query: { readonly data: Readonly<Record<string, unknown>> }): Promise<Found>;
  createMany(query: {
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }): Promise<unknown>;
  update(query: {
    readonly where: Where;
    readonly data: Readonly<Record<string, unknown>>;
  }): Promise<Found | null>;
  /** One statement; `update` reads the row before and after. */
  updateMany(query: {
    readonly where: Where;
    readonly data: Readonly<Record<string, unknown>>;
  }): Promise<unknown>;
  delete(query: { readonly where: Where }): Promise<Found | null>;
  deleteMany(query: { readonly where: Where }): Promise<{ readonly count: number }>;
}

export const table = <Found = Row>(strapi: Core.Strapi, uid: string): Table<Found> =>
  strapi.db.query(uid as UID.Schema) as unknown as Table<Found>;

/** A statement has at most 32,766 parameters on SQLite; a few hundred are as fast as many. */
const atOnce = 500;

/** Many values, as many at once as a statement takes. */
export const portions = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / atOnce) }, (_, index) =>
    values.slice(index * atOnce, (index + 1) * atOnce),
  );

/** The rows that have one of many values in a column. */
export async function findAmong<Found>(
  rows: Table<Found>,
  column: string,
  values: readonly (string | number)[],
  query: Query = {},
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const portion of portions(values)) {
    const where = { ...query.where, [column]: { $in: portion } };
    found.push(...(await rows.findMany({ ...query, where })));
  }
  return found;
}
