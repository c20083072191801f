import { defaultLocale, isLocale, type Locale, locales } from '@porchlight/shared';
import type { Modules } from '@strapi/strapi';

/** A call of the document service, as a middleware meets it. */
export type Context = Modules.Documents.Middleware.Context;
export type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];
export type Answer = Awaited<ReturnType<Next>>;

/** What a document-service call says, as far as the rules read it. */
export interface Params {
  readonly documentId?: string;
  readonly status?: string;
  readonly locale?: string | readonly string[] | null;
  readonly data?: object;
  readonly populate?: unknown;
  readonly fields?: unknown;
}

/** What a call answers that wrote something. */
export interface Saved {
  readonly documentId: string;
}

export const writes = [
  'create',
  'update',
  'clone',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
] as const;
export type Write = (typeof writes)[number];

export const paramsOf = (context: Context): Params => context.params as unknown as Params;

export const hasDrafts = (context: Context): boolean =>
  context.contentType.options?.draftAndPublish === true;

export const withdraws = (action: Write): boolean => action === 'delete' || action === 'unpublish';

export const asksToPublish = (context: Context, action: Write): boolean =>
  (action === 'create' || action === 'update') && paramsOf(context).status === 'published';

export function localesIn(locale: Params['locale']): readonly Locale[] {
  if (locale === '*') return locales;
  if (locale === undefined || locale === null || locale === '') return [defaultLocale];
  return [locale].flat().filter(isLocale);
}
