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
}

export interface Table<Found> {
  findMany(query: Query): Promise<Found[]>;
  findOne(query: Query): Promise<Found | null>;
  count(query: Query): Promise<number>;
  create(query: { readonly data: Readonly<Record<string, unknown>> }): Promise<Found>;
  update(query: {
    readonly where: Where;
    readonly data: Readonly<Record<string, unknown>>;
  }): Promise<Found | null>;
  delete(query: { readonly where: Where }): Promise<Found | null>;
  deleteMany(query: { readonly where: Where }): Promise<{ readonly count: number }>;
}

export const table = <Found = Row>(strapi: Core.Strapi, uid: string): Table<Found> =>
  strapi.db.query(uid as UID.Schema) as unknown as Table<Found>;
