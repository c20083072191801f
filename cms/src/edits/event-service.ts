import type { Core } from '@strapi/strapi';

type Data = Readonly<Record<string, unknown>>;

/** Strapi's document service for one type, without the literal types that only its examples have. */
export interface DocumentService {
  create(request: { readonly locale: string; readonly data: Data }): Promise<Saved>;
  update(request: {
    readonly documentId: string;
    readonly locale: string;
    readonly data: Data;
  }): Promise<Saved | null>;
  publish(request: {
    readonly documentId: string;
    readonly locale: readonly string[];
  }): Promise<unknown>;
  clone(request: {
    readonly documentId: string;
    readonly locale: '*';
    readonly data: Data;
  }): Promise<Saved>;
}

interface Saved {
  readonly documentId: string;
}

/** Writes through it pass every rule, so the outbox, feeds and calendars follow. */
export const eventService = (strapi: Core.Strapi): DocumentService =>
  strapi.documents('api::event.event') as unknown as DocumentService;
